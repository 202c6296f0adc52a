package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.session.Event;
import dk.fagfaelle.session.Finish;
import dk.fagfaelle.session.Flow;
import dk.fagfaelle.session.Flows;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.Happening;
import dk.fagfaelle.session.Move;
import dk.fagfaelle.session.Session;
import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.store.CrowdedRow.Table;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twelve people do anything at the same time, half of them through one program and half through
 * another on the same Redis, also twice and too late: nothing that was acknowledged is lost,
 * doubled or mixed, and the session can still be finished.
 */
class InterleavedProgramsTests {

  private static final Flows FLOWS = Flows.read(Contents.builtIn());
  private static final String NOON = "2026-11-22T12:00:00Z";
  private static final int ROWS = 4;
  private static final int SELDOM = 20;

  @TempDir static Path folder;
  private static TestRedis server;
  private static TestRedis other;

  @BeforeAll
  static void start() {
    server = TestRedis.in(folder);
    other = TestRedis.in(folder);
    // How two come at one record is not changed by when the disk has it, and it takes half as long.
    try (var redis = server.look()) {
      assertThat(redis.configSet("appendfsync", "no")).isEqualTo("OK");
    }
  }

  @AfterAll
  static void stop() {
    other.close();
    server.close();
  }

  @Test
  void nothing_is_lost_doubled_or_mixed_in_two_hundred_interleavings() throws Exception {
    interleave(200);
  }

  @Test
  @Tag("proof")
  void nothing_is_lost_doubled_or_mixed_in_ten_thousand_interleavings() throws Exception {
    interleave(10_000);
  }

  private static void interleave(int count) throws InterruptedException, ExecutionException {
    var seed = Long.getLong("tests.seed", System.nanoTime());
    System.out.printf("%d interleavings in two programs, -Dtests.seed=%d%n", count, seed);
    var start = System.nanoTime();
    var reached = new EnumMap<State, Integer>(State.class);
    var moves = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(ROWS)) {
      for (var i = 0; i < count; i++) {
        var run = new Run(i, "-Dtests.seed=%d, run %d".formatted(seed, i));
        reached.merge(run.play(seed + i, threads, moves), 1, Integer::sum);
        emptyNowAndThen(i);
      }
    }
    var seconds = (System.nanoTime() - start) / 1_000_000_000;
    System.out.printf("%s moves in %d s, then they were %s%n", moves, seconds, reached);
    assertThat(reached).as("seed %d", seed).containsKeys(State.OPEN, State.PAUSED, State.HELD);
  }

  private static void emptyNowAndThen(int run) {
    if (run % 200 == 199) {
      try (var redis = server.look()) {
        var _ = redis.flushDB();
      }
    }
  }

  /** One session; each row of three people may come in by either program. */
  private record Run(int number, String told, Flow flow, List<GuidedSessions> programs) {

    Run(int number, String told) {
      this(number, told, FLOWS.ids().get(number % FLOWS.ids().size()), new TestClock(NOON));
    }

    private Run(int number, String told, String flow, TestClock clock) {
      this(
          number,
          told,
          FLOWS.find(flow).orElseThrow().flow(),
          List.of(led(server, clock), led(other, clock)));
    }

    State play(long seed, ExecutorService threads, AtomicInteger moves)
        throws InterruptedException, ExecutionException {
      var forms = flow.forms();
      var form = forms.get(number / FLOWS.ids().size() % forms.size()).id();
      var begun = programs.getFirst().begin(FLOWS.find(flow.id()).orElseThrow(), form).session();
      var table = new Table(flow, programs, new ConcurrentHashMap<>(Map.of(0, begun)));
      var rows =
          IntStream.range(0, ROWS)
              .mapToObj(row -> new CrowdedRow(table, row, seed * ROWS + row))
              .toList();
      for (var done : threads.invokeAll(rows)) {
        moves.addAndGet(done.get());
      }
      var led = programs.getLast().take(begun.id(), "", new Event.Tick()).orElseThrow();
      var session = led.session();
      var _ = table.told().putIfAbsent(session.revision(), session);
      nothingIsMixed(session, table.told());
      if (!session.state().isOver()) {
        rows.forEach(row -> row.claimsThatNothingIsLost(session, told));
        finish(session);
      }
      return session.state();
    }

    /** Every revision was told by somebody, and no two of them are the same. */
    private void nothingIsMixed(Session session, Map<Integer, Session> all) {
      assertThat(all.keySet())
          .as(told)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(0, session.revision()).boxed().toList());
      assertThat(all).as(told).containsEntry(session.revision(), session);
    }

    /** Now and then through a program; what it does of a session is the same without. */
    private void finish(Session session) {
      var kept = new AtomicReference<>(session);
      BiFunction<String, Event, Session> alone =
          (by, event) -> {
            var happening = new Happening(by, session.frame().since(), event);
            kept.set(Move.make(flow, kept.get(), happening).session());
            return kept.get();
          };
      BiFunction<String, Event, Session> through =
          (by, event) -> programs.getFirst().take(session.id(), by, event).orElseThrow().session();
      var finish = new Finish(flow, number % SELDOM == 0 ? through : alone);
      assertThat(finish.from(session).state()).as(told).isEqualTo(State.CLOSED);
    }
  }

  private static GuidedSessions led(TestRedis program, TestClock clock) {
    var sessions = new RedisSessions(program.redis(), program.records(), clock);
    var rounds = new RedisRounds(program.records(), "", clock);
    return new GuidedSessions(
        FLOWS, new GuidedSessions.Shelves(sessions, rounds), new RedisBell(program.redis()), clock);
  }
}
