package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.session.Bell;
import dk.fagfaelle.session.Carrier;
import dk.fagfaelle.session.Event;
import dk.fagfaelle.session.Flows;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.Session.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that lead the same sessions: the clock, the bell, and another release. */
class LedByTwoProgramsTests {

  private static final Contents SHIPPED = Contents.builtIn();
  private static final TestClock CLOCK = new TestClock("2026-11-22T12:00:00Z");

  @TempDir static Path folder;
  private static TestRedis server;
  private static TestRedis other;

  @BeforeAll
  static void start() {
    server = TestRedis.in(folder, CLOCK);
    other = TestRedis.in(folder, CLOCK);
  }

  @AfterAll
  static void stop() {
    other.close();
    server.close();
  }

  @Test
  void the_clock_speaks_once_whichever_program_looks() {
    var here = led(server, SHIPPED, new ArrayList<>());
    var there = led(other, SHIPPED, new ArrayList<>());
    var id = begun(here);
    var before = revision(here, id);
    CLOCK.forward(Duration.ofMinutes(1));
    here.look(Carrier.NONE);
    there.look(Carrier.NONE);
    here.look(Carrier.NONE);

    // It has spoken, and what it said has been told: two changes, and no more.
    assertThat(revision(there, id)).isEqualTo(before + 2);
    CLOCK.forward(Duration.ofHours(1));
    there.look(Carrier.NONE);
    assertThat(revision(here, id)).isEqualTo(before + 2);
  }

  @Test
  void whoever_listens_is_told_what_changes_and_not_what_does_not() {
    var heard = new ArrayList<String>();
    var sessions = led(server, SHIPPED, heard);
    var id = begun(sessions);
    heard.clear();
    var _ = sessions.take(id, "ane", new Event.Join("Ane", 1));
    assertThat(heard).isEmpty();
    var _ = sessions.take(id, "ane", new Event.Claim("frame", 0));

    assertThat(heard).containsExactly(id);
  }

  @Test
  void a_session_goes_on_as_it_was_begun_when_the_flow_is_written_anew() {
    var old = led(server, SHIPPED, new ArrayList<>());
    var id = begun(old);
    var newer = led(other, rewritten(), new ArrayList<>());
    var led = newer.find(id).orElseThrow();

    assertThat(led.flow().words().title()).isEqualTo("T\u00e6nk sammen");
    assertThat(newer.take(id, "ane", new Event.Cancel(1)).orElseThrow().session().state())
        .isEqualTo(State.CANCELLED);
    assertThat(begunFlow(newer)).isEqualTo("Noget andet");
  }

  @Test
  void a_code_is_found_however_it_is_typed() {
    var sessions = led(server, SHIPPED, new ArrayList<>());
    var id = begun(sessions);
    var code = sessions.find(id).orElseThrow().session().code();
    var typed = " " + code.substring(0, 3).toLowerCase(Locale.ROOT) + "-" + code.substring(3);

    assertThat(sessions.byCode(typed)).contains(id);
    assertThat(sessions.byCode("")).isEmpty();
  }

  private static String begun(GuidedSessions sessions) {
    var pinned = sessions.flows().find("thinking-together").orElseThrow();
    var id = sessions.begin(pinned, "group").session().id();
    var _ = sessions.take(id, "ane", new Event.Join("Ane", 0));
    tellAll(sessions, id);
    return id;
  }

  /** What coming in has told is delivered, so that only the clock is left. */
  private static void tellAll(GuidedSessions sessions, String id) {
    var letters = sessions.find(id).orElseThrow().session().post().letters();
    var keys = letters.stream().map(it -> it.key()).toList();
    var _ = sessions.take(id, "", new Event.Delivered(keys));
  }

  private static String begunFlow(GuidedSessions sessions) {
    var pinned = sessions.flows().find("thinking-together").orElseThrow();
    return sessions.begin(pinned, "pair").flow().words().title();
  }

  private static int revision(GuidedSessions sessions, String id) {
    return sessions.find(id).orElseThrow().session().revision();
  }

  private static GuidedSessions led(TestRedis program, Contents contents, List<String> heard) {
    var sessions = new RedisSessions(program.redis(), program.records(), CLOCK);
    return new GuidedSessions(
        Flows.read(contents),
        new GuidedSessions.Shelves(sessions, new NoRounds()),
        new Rung(heard),
        CLOCK);
  }

  /** A bell that writes down what it is rung for. */
  private record Rung(List<String> heard) implements Bell {

    @Override
    public void ring(String session) {
      heard.add(session);
    }

    @Override
    public void listen(Consumer<String> listener) {
      throw new UnsupportedOperationException("nobody listens here");
    }

    @Override
    public void close() {}
  }

  private static Contents rewritten() {
    var path = "bot/flows/thinking-together.yaml";
    var text =
        SHIPPED.file(path).text().replace("title: \"T\u00e6nk sammen\"", "title: \"Noget andet\"");
    return (folder, ending) ->
        folder.equals("bot/flows")
            ? List.of(new ContentFile(path, text))
            : SHIPPED.below(folder, ending);
  }
}
