package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.session.Event;
import dk.fagfaelle.session.Event.Spot;
import dk.fagfaelle.session.Flow;
import dk.fagfaelle.session.Flows;
import dk.fagfaelle.session.Happening;
import dk.fagfaelle.session.Move;
import dk.fagfaelle.session.Outcome;
import dk.fagfaelle.session.Session;
import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.Written.Contribution;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions in a real Redis, as two programs see them. */
class RedisSessionsTests {

  private static final Flows FLOWS = Flows.read(Contents.builtIn());

  @TempDir static Path folder;
  private static TestRedis server;
  private static TestRedis other;
  private static final TestClock CLOCK = new TestClock("2026-11-22T12:00:00Z");

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
  void a_session_comes_back_as_it_was() {
    var id = begun("thinking-together", "group", "same");
    move(id, "ane", new Event.Join("Ane \u00e6\u00f8\u00e5", 0));
    move(id, "ane", new Event.Claim("frame", 0));
    move(id, "ane", new Event.Choose(1, "no"));
    var made = move(id, "ane", new Event.Write(new Spot(2, "task", "answer", 0), "Jeg har brug"));
    move(id, "ane", new Event.CallHelp(2));

    var kept = sessions(other).find(id).orElseThrow();
    assertThat(kept.written()).isEqualTo(made.session().written());
    assertThat(kept.frame()).isEqualTo(made.session().frame());
    assertThat(kept.circle()).isEqualTo(made.session().circle());
    assertThat(kept.post().letters()).hasSize(4);
  }

  @Test
  void a_session_that_is_not_there_is_not_moved() {
    assertThat(sessions(server).find("nobody")).isEmpty();
    assertThat(sessions(server).update("nobody", session -> new Outcome(session, List.of())))
        .isEmpty();
    assertThat(server.keys()).doesNotContain("fagfaelle:session:nobody");
  }

  @Test
  void a_code_leads_to_one_session_and_is_not_given_twice() {
    var id = begun("check-in", "group", "AAA222");
    var second = Session.begin("second", flow("check-in"), "group", CLOCK.instant());

    assertThat(sessions(other).begin(second, "text", "AAA222")).isFalse();
    assertThat(sessions(other).byCode("AAA222")).contains(id);
    assertThat(sessions(other).find("second")).isEmpty();
  }

  @Test
  void the_flow_it_was_begun_with_is_kept_with_it() {
    var id = begun("defusing", "group", "flow");
    var hash = sessions(server).find(id).orElseThrow().pin().hash();

    var text = sessions(other).flow(hash).orElseThrow();
    assertThat(text).isEqualTo(FLOWS.find("defusing").orElseThrow().text());
  }

  @Test
  void everything_has_the_time_to_live_that_the_flow_says() {
    var id = begun("defusing", "group", "ttl");
    move(id, "ane", new Event.Join("Ane", 0));
    assertThat(daysLeft(id)).isEqualTo(1);
    move(id, "ane", new Event.NotHeld(1, "no-time"));
    assertThat(daysLeft(id)).isEqualTo(2);
  }

  @Test
  void an_open_next_step_keeps_a_session_until_its_last_reminder() {
    var due = LocalDate.parse("2026-12-02");
    var id = begun("thinking-together", "pair", "due");
    move(id, "ane", new Event.Join("Ane", 0));
    var steps = List.of("task", "facts", "worker", "citizen", "return", "record", "review");
    move(id, "ane", new Event.Choose(1, "no"));
    for (var i = 0; i < steps.size() - 1; i++) {
      move(id, "ane", new Event.Say("" + i, "noget"));
      move(id, "ane", new Event.Agree(0, "ring", "m1", due));
      move(id, "ane", new Event.Forward(i + 2));
    }
    move(id, "ane", new Event.Close(steps.size() + 1, true));

    assertThat(sessions(server).find(id).orElseThrow().state()).isEqualTo(State.CLOSED);
    assertThat(daysLeft(id)).isBetween(17L, 18L);
  }

  @Test
  void nothing_is_lost_when_twelve_write_at_once_in_two_programs() throws Exception {
    var id = begun("thinking-together", "group", "twelve");
    move(id, "m0", new Event.Join("m0", 0));
    move(id, "m0", new Event.Choose(1, "no"));
    move(id, "m0", new Event.Say("task", "Jeg har brug for ro"));
    move(id, "m0", new Event.Forward(2));
    var writers = new ArrayList<Callable<Void>>();
    for (var i = 0; i < 12; i++) {
      writers.add(writer(id, "person-" + i, i % 2 == 0 ? server : other));
    }
    try (var threads = Executors.newFixedThreadPool(12)) {
      for (var done : threads.invokeAll(writers)) {
        done.get();
      }
    }

    var texts =
        sessions(server).find(id).orElseThrow().written().contributions().stream()
            .filter(it -> it.step().equals("facts"))
            .map(Contribution::text)
            .toList();
    assertThat(texts).hasSize(12).allMatch(text -> text.lines().count() == 20);
    assertThat(texts)
        .allMatch(
            text ->
                text.lines().map(it -> it.substring(0, it.indexOf(' '))).distinct().count() == 1);
  }

  @Test
  void what_is_due_is_claimed_once_and_again_if_it_was_not_looked_at() {
    var id = begun("thinking-together", "group", "clock");
    assertThat(sessions(server).due(CLOCK.instant())).doesNotContain(id);
    CLOCK.forward(Duration.ofMinutes(2));
    assertThat(sessions(server).due(CLOCK.instant())).contains(id);
    assertThat(sessions(other).due(CLOCK.instant())).doesNotContain(id);
    CLOCK.forward(Duration.ofSeconds(31));
    assertThat(sessions(other).due(CLOCK.instant())).contains(id);
    move(id, "", new Event.Tick());
    var letters = sessions(server).find(id).orElseThrow().post().letters();
    assertThat(letters).hasSize(1);
    move(id, "", new Event.Delivered(List.of(letters.getFirst().key())));
    sessions(other).looked(id);
    CLOCK.forward(Duration.ofHours(1));
    assertThat(sessions(server).due(CLOCK.instant())).doesNotContain(id);
  }

  @Test
  void a_session_nobody_can_read_any_more_is_not_there() {
    var _ = server.records().update("session:old", _ -> "{\"id\":7}", Duration.ofHours(1));

    assertThat(sessions(server).find("old")).isEmpty();
  }

  @Test
  void a_ring_is_heard_in_the_other_program() throws InterruptedException {
    try (var here = new RedisBell(server.redis());
        var there = new RedisBell(other.redis())) {
      var heard = new LinkedBlockingQueue<String>();
      there.listen(heard::add);
      var ring = "";
      for (var i = 0; i < 50 && ring.isEmpty(); i++) {
        here.ring("s1");
        var now = heard.poll(100, TimeUnit.MILLISECONDS);
        ring = now == null ? "" : now;
      }
      assertThat(ring).isEqualTo("s1");
    }
  }

  private static Callable<Void> writer(String id, String name, TestRedis program) {
    return () -> {
      var sessions = sessions(program);
      make(sessions, id, name, new Event.Join(name, 0));
      for (var i = 0; i < 20; i++) {
        var say = new Event.Say(name + i, name + " " + i);
        make(sessions, id, name, say);
        make(sessions, id, name, say);
      }
      return null;
    };
  }

  private static String begun(String flow, String form, String name) {
    var pinned = FLOWS.find(flow).orElseThrow();
    var session = Session.begin(name, pinned.flow(), form, CLOCK.instant());
    assertThat(sessions(server).begin(session, pinned.text(), name)).isTrue();
    return session.id();
  }

  private static Flow flow(String id) {
    return FLOWS.find(id).orElseThrow().flow();
  }

  @CanIgnoreReturnValue
  private static Outcome move(String id, String by, Event event) {
    return make(sessions(server), id, by, event);
  }

  @CanIgnoreReturnValue
  private static Outcome make(RedisSessions sessions, String id, String by, Event event) {
    return sessions
        .update(
            id,
            session ->
                Move.make(
                    flow(session.pin().flow()), session, new Happening(by, CLOCK.instant(), event)))
        .orElseThrow();
  }

  private static long daysLeft(String id) {
    try (var jedis = server.look()) {
      return Math.round(jedis.pttl("fagfaelle:session:" + id) / 86_400_000.0);
    }
  }

  private static RedisSessions sessions(TestRedis program) {
    return new RedisSessions(program.redis(), program.records(), CLOCK);
  }
}
