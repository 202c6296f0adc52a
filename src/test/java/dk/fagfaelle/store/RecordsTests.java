package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTests {

  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir static Path folder;
  private static TestRedis server;

  @BeforeAll
  static void start() {
    server = TestRedis.in(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_record_that_is_not_there_is_the_empty_one() {
    assertThat(server.records().find("nobody")).isEmpty();
  }

  @Test
  void a_change_sees_what_stands_there_and_gives_back_what_it_set() {
    var records = server.records();
    var first = records.update("ane", former -> former + "a", HOUR);
    var second = records.update("ane", former -> former + "b", HOUR);

    assertThat(first).isEqualTo("a");
    assertThat(second).isEqualTo("ab");
    assertThat(records.find("ane")).isEqualTo("ab");
  }

  @Test
  void any_letter_comes_back_as_it_was() {
    var text = "\u00e6\u00f8\u00e5 \u0000 \r\n \ud83d\ude42 {\"a\":\"\\\"\"}";
    var set = server.records().update("letters", _ -> text, HOUR);

    assertThat(server.records().find("letters")).isEqualTo(text).isEqualTo(set);
  }

  @Test
  void a_change_to_nothing_deletes() {
    var records = server.records();
    var _ = records.update("gone", _ -> "here", HOUR);
    var _ = records.update("gone", _ -> "", HOUR);

    assertThat(server.keys()).doesNotContain("fagfaelle:gone");
  }

  @Test
  void deleting_tells_whether_there_was_anything() {
    var records = server.records();
    var _ = records.update("once", _ -> "here", HOUR);

    assertThat(records.delete("once")).isTrue();
    assertThat(records.delete("once")).isFalse();
  }

  @Test
  void every_change_sets_the_time_to_live_anew() {
    var records = server.records();
    var _ = records.update("timed", _ -> "a", HOUR.multipliedBy(9));
    var _ = records.update("timed", _ -> "b", HOUR);

    try (var jedis = server.look()) {
      assertThat(jedis.pttl("fagfaelle:timed")).isBetween(1L, HOUR.toMillis());
    }
  }

  @Test
  void nothing_is_kept_without_a_time_to_live() {
    assertThatThrownBy(() -> server.records().update("ever", _ -> "a", Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_change_that_fails_changes_nothing() {
    var records = server.records();
    var _ = records.update("kept", _ -> "former", HOUR);

    assertThatThrownBy(() -> records.update("kept", former -> former.substring(99), HOUR))
        .isInstanceOf(StringIndexOutOfBoundsException.class);
    assertThat(records.find("kept")).isEqualTo("former");
  }

  @Test
  void nothing_is_lost_when_eight_add_at_once_over_two_connections() throws Exception {
    var seed = Long.getLong("tests.seed", System.nanoTime());
    var sum = new AtomicLong();
    try (var other = TestRedis.in(folder);
        var threads = Executors.newFixedThreadPool(8)) {
      var connections = new Records[] {server.records(), other.records()};
      var adders = new ArrayList<Callable<Void>>();
      for (var thread = 0; thread < 8; thread++) {
        adders.add(adder(connections[thread % 2], randomOf(seed + thread), sum));
      }
      for (var done : threads.invokeAll(adders)) {
        done.get();
      }
    }

    assertThat(server.records().find("sum")).as("seed %d", seed).isEqualTo("" + sum.get());
  }

  private static Callable<Void> adder(Records records, RandomGenerator random, AtomicLong sum) {
    return () -> {
      for (var i = 0; i < 500; i++) {
        var more = random.nextLong(1_000);
        sum.addAndGet(more);
        var _ = records.update("sum", former -> "" + (numberOf(former) + more), HOUR);
      }
      return null;
    };
  }

  private static long numberOf(String text) {
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }

  private static RandomGenerator randomOf(long seed) {
    return RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
  }
}
