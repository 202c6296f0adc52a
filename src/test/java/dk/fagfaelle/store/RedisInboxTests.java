package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.channel.chat.Inbox;
import dk.fagfaelle.channel.chat.Inbox.Item;
import dk.fagfaelle.channel.chat.StoreAwayException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arrived and is not done yet, in a real Redis. */
class RedisInboxTests {

  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final String ROW = "wall:row";

  @TempDir private Path folder;
  private final TestClock clock = new TestClock("2026-11-22T02:40:00Z");
  private final List<TestRedis> servers = new ArrayList<>();

  @BeforeEach
  void start() {
    servers.add(TestRedis.in(folder, clock));
  }

  @AfterEach
  void stop() {
    servers.forEach(TestRedis::close);
  }

  @Test
  void what_is_laid_twice_lies_there_once_also_when_it_is_done() {
    assertThat(inbox().lay(ROW, item(1))).isTrue();
    assertThat(inbox().lay(ROW, item(1))).isFalse();
    inbox().done(ROW, item(1));

    assertThat(inbox().lay(ROW, item(1))).isFalse();
    assertThat(inbox().first(ROW)).isEmpty();
  }

  @Test
  void of_many_who_lay_the_same_at_once_one_has_laid_it() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> lay = () -> inbox().lay(ROW, item(1));
      var laid = threads.invokeAll(IntStream.range(0, 50).mapToObj(_ -> lay).toList());

      var first = 0;
      for (var it : laid) {
        first += it.get() ? 1 : 0;
      }
      assertThat(first).isEqualTo(1);
    }
  }

  @Test
  void it_is_known_for_longer_than_any_product_brings_it_again() {
    var _ = inbox().lay(ROW, item(1));

    try (var jedis = servers.getFirst().look()) {
      var ids = jedis.keys("*:id:*");
      assertThat(ids).hasSize(1);
      assertThat(jedis.pttl(ids.iterator().next()))
          .isGreaterThan(Duration.ofMinutes(10).toMillis());
    }
  }

  @Test
  void what_was_laid_first_is_done_first() {
    IntStream.range(0, 5).forEach(i -> assertThat(inbox().lay(ROW, item(i))).isTrue());

    for (var i = 0; i < 5; i++) {
      assertThat(inbox().first(ROW)).contains(item(i));
      inbox().done(ROW, item(i));
    }
    assertThat(inbox().first(ROW)).isEmpty();
  }

  @Test
  void what_another_has_done_is_not_done_again() {
    var _ = inbox().lay(ROW, item(1));
    var _ = inbox().lay(ROW, item(2));
    inbox().done(ROW, item(1));
    inbox().done(ROW, item(1));

    assertThat(inbox().first(ROW)).contains(item(2));
  }

  @Test
  void a_row_is_held_by_one_until_it_is_given_back() {
    assertThat(inbox().hold(ROW, "a", LEASE)).isTrue();
    assertThat(inbox().hold(ROW, "a", LEASE)).isTrue();
    assertThat(inbox().hold(ROW, "b", LEASE)).isFalse();
    inbox().leave(ROW, "b");
    assertThat(inbox().hold(ROW, "b", LEASE)).isFalse();
    inbox().leave(ROW, "a");

    assertThat(inbox().hold(ROW, "b", LEASE)).isTrue();
  }

  @Test
  void who_has_ended_holds_a_row_no_longer_than_the_lease() {
    assertThat(inbox().hold(ROW, "a", Duration.ofMillis(1))).isTrue();

    await().until(() -> inbox().hold(ROW, "b", LEASE));
  }

  @Test
  void what_failed_may_be_laid_again() {
    var _ = inbox().lay(ROW, item(1));
    inbox().done(ROW, item(1));
    inbox().free(ROW, item(1));

    assertThat(inbox().lay(ROW, item(1))).isTrue();
  }

  @Test
  void rows_that_wait_are_known_by_product_and_empty_ones_are_not() {
    var _ = inbox().lay(ROW, item(1));
    var _ = inbox().lay("other:row", item(2));
    assertThat(inbox().waiting("wall")).containsExactly(ROW);

    inbox().done(ROW, item(1));
    var _ = inbox().first(ROW);
    assertThat(inbox().waiting("wall")).isEmpty();
    assertThat(inbox().waiting("other")).containsExactly("other:row");
  }

  @Test
  void an_inbox_that_is_away_says_so() {
    servers.getFirst().kill();

    assertThatThrownBy(() -> inbox().lay(ROW, item(1))).isInstanceOf(StoreAwayException.class);
  }

  private Inbox inbox() {
    return new RedisInbox(servers.getFirst().redis(), clock);
  }

  private static Item item(int number) {
    return new Item("id" + number, "sealed" + number);
  }
}
