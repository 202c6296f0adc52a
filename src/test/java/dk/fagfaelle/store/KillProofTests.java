package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed again and again while it is written to. */
@Tag("proof")
class KillProofTests {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int KILLS = 20;

  @TempDir Path folder;

  @Test
  void nothing_that_was_acknowledged_is_lost_when_the_server_is_killed() throws Exception {
    var seed = Long.getLong("tests.seed", System.nanoTime());
    var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
    var acknowledged = new AtomicInteger();
    var isOver = new AtomicBoolean();
    try (var server = TestRedis.in(folder)) {
      var writer = Thread.startVirtualThread(() -> write(server, acknowledged, isOver));
      for (var kill = 0; kill < KILLS; kill++) {
        awaitSomeMore(acknowledged, random);
        server.kill();
        await().until(server.redis()::isUp);
      }
      isOver.set(true);
      writer.join();

      assertThat(server.records().find("count"))
          .as("seed %d, %d acknowledged", seed, acknowledged.get())
          .isEqualTo("" + acknowledged.get());
    }
  }

  /** Counts up; a write without an answer is made again, which has the same effect. */
  private static void write(TestRedis server, AtomicInteger done, AtomicBoolean isOver) {
    var wanted = new AtomicReference<>("1");
    while (!isOver.get()) {
      try {
        UnaryOperator<String> change = _ -> wanted.get();
        var set = Integer.parseInt(server.records().update("count", change, HOUR));
        done.set(set);
        wanted.set("" + (set + 1));
      } catch (AwayException _) {
        Thread.onSpinWait();
      }
    }
  }

  private static void awaitSomeMore(AtomicInteger acknowledged, RandomGenerator random) {
    var enough = acknowledged.get() + random.nextInt(1, 300);
    await().pollInterval(Duration.ofMillis(1)).until(() -> acknowledged.get() >= enough);
  }
}
