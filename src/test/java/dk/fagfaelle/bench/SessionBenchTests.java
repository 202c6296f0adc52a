package dk.fagfaelle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.Kept;
import dk.fagfaelle.bench.Sitters.Sitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;

/**
 * What people write in sessions, through the whole conversation and into a real Redis, beside plain
 * SETs of records of the same size on the same Redis. The package that brings Redis along brings no
 * redis-benchmark, so the SETs come from as many connections of this program as there are threads.
 */
@Tag("bench")
class SessionBenchTests {

  private static final int SESSIONS = 50;
  private static final int ROUNDS = 10;
  private static final int THREADS = 12;
  private static final int FEW = 2;

  /** Three hundred people who each write every other second. */
  private static final int A_SECOND = 150;

  private static final double MOST_MILLISECONDS = 50;

  @Test
  void what_a_press_costs_in_fifty_sessions_of_six() throws Exception {
    try (var program = RunningProgram.start()) {
      var sitters = new Sitters(program.conversation(), program.sessions(), SESSIONS);
      var presses = sitters.rounds(ROUNDS);
      var _ = Measured.of("warm-up", presses, THREADS, sitters::write);
      var record = recordOf(presses.getFirst());

      var few = Measured.of("a press, 2 threads", presses, FEW, sitters::write);
      var many = Measured.of("a press, 12 threads", presses, THREADS, sitters::write);
      var paced = paced(presses, sitters::write);
      var fewSets = sets("a bare SET, 2 connections", presses.size(), FEW, record);
      var manySets = sets("a bare SET, 12 connections", presses.size(), THREADS, record);
      sitters.claimThatNothingIsLost();

      var report =
          new Report("sessions", "A contribution through the whole conversation")
              .add(
                  "%d sessions of six, records of %d bytes%n%n"
                      .formatted(SESSIONS, record.length()))
              .add(Measured.HEADING);
      List.of(few, many, paced, fewSets, manySets).forEach(report::add);
      report.add(rates(few, fewSets)).add(rates(many, manySets));
      assertThat(report.write()).isNotEmptyFile();
      assertThat(paced.percentile(0.99)).isLessThan(MOST_MILLISECONDS);
    }
  }

  /** Writes as often as people do, whether or not the one before is answered. */
  private static Measured paced(List<Sitter> presses, Consumer<Sitter> write)
      throws InterruptedException, ExecutionException {
    var nanos = new long[presses.size()];
    var processor = Measured.processorTime();
    var start = System.nanoTime();
    try (var threads = Executors.newScheduledThreadPool(THREADS)) {
      var all =
          IntStream.range(0, nanos.length)
              .mapToObj(
                  i -> {
                    var after = TimeUnit.SECONDS.toNanos(i) / A_SECOND;
                    return threads.schedule(
                        () -> {
                          write.accept(presses.get(i));
                          nanos[i] = System.nanoTime() - start - after;
                        },
                        start + after - System.nanoTime(),
                        TimeUnit.NANOSECONDS);
                  })
              .toList();
      for (var one : all) {
        var _ = one.get();
      }
    }
    var name = "a press, 300 people who write every other second";
    var worked = Measured.processorTime() - processor;
    return Measured.of(name, nanos, System.nanoTime() - start, worked);
  }

  private static Measured sets(String name, int count, int connections, String record)
      throws InterruptedException, ExecutionException {
    var free = new ArrayBlockingQueue<Jedis>(connections);
    IntStream.range(0, connections).forEach(_ -> free.add(kept().redis()));
    var keys = IntStream.range(0, count).mapToObj(i -> "bench:" + i % SESSIONS).toList();
    var all = new ArrayList<>(keys);
    var _ = Measured.of("warm-up", all, connections, key -> set(free, key, record));
    var measured = Measured.of(name, all, connections, key -> set(free, key, record));
    free.forEach(Jedis::close);
    return measured;
  }

  private static void set(ArrayBlockingQueue<Jedis> free, String key, String record) {
    var redis = free.remove();
    assertThat(redis.set(key, record)).isEqualTo("OK");
    free.add(redis);
  }

  private static String recordOf(Sitter sitter) {
    try (var redis = kept().redis()) {
      return redis.get("fagfaelle:session:" + sitter.session());
    }
  }

  private static Kept kept() {
    return new Kept(RunningProgram.HOME);
  }

  private static String rates(Measured press, Measured set) {
    return String.format(
        Locale.ROOT,
        "%n%s: 1 contribution for %.1f of %s%n",
        press.name(),
        rate(set) / rate(press),
        set.name());
  }

  private static double rate(Measured measured) {
    return measured.nanos().size() * 1e9 / measured.wall();
  }
}
