package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.session.Carrier;
import dk.fagfaelle.session.Event;
import dk.fagfaelle.session.Flows;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.Post.Letter;
import dk.fagfaelle.session.Session;
import dk.fagfaelle.session.Written.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reminders as two programs give them, on one Redis that may go away. */
class RemindedByTwoProgramsTests {

  private static final Flows FLOWS = Flows.read(Contents.builtIn());
  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
  private static final Duration UNTIL_THURSDAY = Duration.ofHours(24 * 3 + 20);

  private final TestClock clock = new TestClock("2026-11-22T12:00:00Z");

  @TempDir Path folder;
  private TestRedis server;
  private TestRedis other;

  @BeforeEach
  void start() {
    server = TestRedis.in(folder);
    other = TestRedis.in(folder);
  }

  @AfterEach
  void stop() {
    other.close();
    server.close();
  }

  @Test
  void a_reminder_is_given_once_however_many_programs_look() throws Exception {
    var id = closed();
    clock.forward(UNTIL_THURSDAY);
    var looks = new ArrayList<Callable<Boolean>>();
    for (var i = 0; i < 20; i++) {
      var program = led(i % 2 == 0 ? server : other);
      looks.add(
          () -> {
            program.look(Carrier.NONE);
            return program.find(id).isPresent();
          });
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var done : threads.invokeAll(looks)) {
        assertThat(done.get()).isTrue();
      }
    }

    assertThat(letters(id)).hasSize(1);
    assertThat(session(id).written().agreements().getFirst().calls().ahead()).hasSize(3);
  }

  @Test
  void a_reminder_survives_that_redis_is_killed_before_it_and_after() {
    var id = closed();
    kill();
    clock.forward(UNTIL_THURSDAY);
    led(server).look(Carrier.NONE);
    var before = session(id);
    assertThat(letters(id)).hasSize(1);
    kill();

    assertThat(session(id)).isEqualTo(before);
    led(other).look(Carrier.NONE);
    assertThat(letters(id)).hasSize(1);
  }

  @Test
  void a_letter_stays_until_it_is_seen() {
    var id = closed();
    clock.forward(UNTIL_THURSDAY);
    for (var i = 0; i < 5; i++) {
      led(server).look(Carrier.NONE);
      clock.forward(Duration.ofMinutes(11));
    }
    assertThat(letters(id)).hasSize(1);
    led(server).seen(led(server).find(id).orElseThrow(), "ane");
    assertThat(letters(id)).hasSize(1);
    led(server).seen(led(server).find(id).orElseThrow(), "bo");

    assertThat(letters(id)).isEmpty();
  }

  @Test
  void a_letter_stays_until_a_channel_has_carried_it_and_is_asked_again_in_a_while() {
    var id = closed();
    clock.forward(UNTIL_THURSDAY);
    var asked = new CopyOnWriteArrayList<String>();
    Carrier away = (_, letter) -> !asked.add(letter.key());
    led(server).look(away);
    led(server).look(away);
    assertThat(asked).hasSize(1);
    clock.forward(Duration.ofMinutes(11));
    led(other).look(away);
    assertThat(asked).hasSize(2);
    assertThat(asked.stream().distinct()).as("under one key").hasSize(1);
    clock.forward(Duration.ofMinutes(11));
    led(other).look((_, _) -> true);

    assertThat(letters(id)).isEmpty();
  }

  @Test
  void somebody_finds_her_open_next_steps_in_every_session_from_every_program() {
    var first = closed();
    var second = closed();
    assertThat(ids(led(other), "bo")).containsExactlyInAnyOrder(first, second);
    assertThat(ids(led(other), "ane")).isEmpty();
    var _ = led(server).take(first, "bo", new Event.Progressed("m1-0", 1, Progress.DONE, ""));

    assertThat(ids(led(other), "bo")).containsExactly(second);
  }

  @Test
  void what_leads_to_them_is_gone_when_they_are() {
    var id = closed();
    try (var jedis = server.look()) {
      var left = jedis.pttl("fagfaelle:own-steps:bo");
      assertThat(left).isCloseTo(jedis.pttl("fagfaelle:session:" + id), within(60_000L));
      assertThat(Duration.ofMillis(left)).isBetween(Duration.ofDays(10), Duration.ofDays(14));
      assertThat(jedis.del("fagfaelle:session:" + id)).isEqualTo(1);
    }

    assertThat(ids(led(other), "bo")).isEmpty();
  }

  @Test
  void a_session_that_an_older_release_kept_is_read_and_reminds_nobody() {
    var id = closed();
    var text = server.records().find("session:" + id);
    var older = text.replaceAll(",\"calls\":\\{[^}]*}", "");
    assertThat(older).isNotEqualTo(text);
    var _ = server.records().update("session:" + id, _ -> older, Duration.ofDays(9));
    clock.forward(Duration.ofDays(8));
    led(server).look(Carrier.NONE);

    assertThat(session(id).written().agreements()).hasSize(1);
    assertThat(letters(id)).isEmpty();
  }

  private void kill() {
    server.kill();
    await().until(server.redis()::isUp);
    await().until(other.redis()::isUp);
  }

  /** Ane and Bo have thought together, and Bo calls somebody by Friday. */
  private String closed() {
    var sessions = led(server);
    var id = sessions.begin(FLOWS.find("thinking-together").orElseThrow(), "pair").session().id();
    var events = new ArrayList<Event>(List.of(new Event.Join("Ane", 0), new Event.Choose(1, "no")));
    for (var visit = 2; visit < 8; visit++) {
      events.add(new Event.Say("" + visit, "noget"));
      events.add(new Event.Agree(0, "ring", "m2", FRIDAY));
      events.add(new Event.Forward(visit));
    }
    events.add(new Event.Close(8, true));
    var _ = sessions.take(id, "bo2", new Event.Tick());
    for (var event : events) {
      var _ = sessions.take(id, "ane", event);
      var _ = sessions.take(id, "bo", new Event.Join("Bo", 0));
    }
    assertThat(session(id).state()).isEqualTo(Session.State.CLOSED);
    sessions.look(Carrier.NONE);
    return id;
  }

  private Session session(String id) {
    return led(other).find(id).orElseThrow().session();
  }

  private List<Letter> letters(String id) {
    return session(id).post().letters().stream().filter(it -> !it.to().isEmpty()).toList();
  }

  private static List<String> ids(GuidedSessions sessions, String key) {
    return sessions.withStepsOf(key).stream().map(it -> it.session().id()).toList();
  }

  private GuidedSessions led(TestRedis program) {
    var sessions = new RedisSessions(program.redis(), program.records(), clock);
    var shelves = new GuidedSessions.Shelves(sessions, new NoRounds());
    return new GuidedSessions(FLOWS, shelves, new RedisBell(program.redis()), clock);
  }
}
