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
    assertThat(inbox().take(ROW, "a", LEASE)).contains(item(1));
    assertThat(inbox().done(ROW, "a", item(1))).isEmpty();

    assertThat(inbox().lay(ROW, item(1))).isFalse();
    assertThat(inbox().take(ROW, "a", LEASE)).isEmpty();
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

    assertThat(inbox().take(ROW, "a", LEASE)).contains(item(0));
    for (var i = 1; i < 5; i++) {
      assertThat(inbox().done(ROW, "a", item(i - 1))).contains(item(i));
    }
    assertThat(inbox().done(ROW, "a", item(4))).isEmpty();
  }

  @Test
  void what_is_done_twice_takes_nothing_else_away() {
    var _ = inbox().lay(ROW, item(1));
    var _ = inbox().lay(ROW, item(2));
    var _ = inbox().take(ROW, "a", LEASE);

    assertThat(inbox().done(ROW, "a", item(1))).contains(item(2));
    assertThat(inbox().done(ROW, "a", item(1))).contains(item(2));
  }

  @Test
  void a_row_is_held_by_one_until_it_is_given_back() {
    var _ = inbox().lay(ROW, item(1));

    assertThat(inbox().take(ROW, "a", LEASE)).contains(item(1));
    assertThat(inbox().take(ROW, "a", LEASE)).contains(item(1));
    assertThat(inbox().take(ROW, "b", LEASE)).isEmpty();
    assertThat(inbox().done(ROW, "b", item(1))).isEmpty();
    inbox().leave(ROW, "b");
    assertThat(inbox().take(ROW, "b", LEASE)).isEmpty();
    inbox().leave(ROW, "a");

    assertThat(inbox().take(ROW, "b", LEASE)).contains(item(1));
  }

  @Test
  void an_empty_row_is_held_by_nobody() {
    var _ = inbox().lay(ROW, item(1));
    var _ = inbox().take(ROW, "a", LEASE);
    var _ = inbox().done(ROW, "a", item(1));
    var _ = inbox().lay(ROW, item(2));

    assertThat(inbox().take(ROW, "b", LEASE)).contains(item(2));
  }

  @Test
  void who_has_ended_holds_a_row_no_longer_than_the_lease() {
    var _ = inbox().lay(ROW, item(1));
    assertThat(inbox().take(ROW, "a", Duration.ofMillis(1))).isPresent();

    await().until(() -> inbox().take(ROW, "b", LEASE).isPresent());
  }

  @Test
  void who_is_heard_of_holds_it_for_longer() {
    var _ = inbox().lay(ROW, item(1));
    var _ = inbox().take(ROW, "a", Duration.ofSeconds(1));
    inbox().keep(ROW, "b", Duration.ofMillis(1));
    inbox().keep(ROW, "a", LEASE);

    try (var jedis = servers.getFirst().look()) {
      var holder = jedis.keys("*:holder").iterator().next();
      assertThat(jedis.pttl(holder)).isGreaterThan(Duration.ofSeconds(20).toMillis());
    }
  }

  @Test
  void what_failed_may_be_laid_again() {
    var _ = inbox().lay(ROW, item(1));
    var _ = inbox().take(ROW, "a", LEASE);
    inbox().free(ROW, item(1));
    var _ = inbox().done(ROW, "a", item(1));

    assertThat(inbox().lay(ROW, item(1))).isTrue();
  }

  @Test
  void rows_that_wait_are_known_by_product_after_a_while_and_empty_ones_are_not() {
    var _ = inbox().lay(ROW, item(1));
    var _ = inbox().lay("other:row", item(2));
    assertThat(inbox().waiting("wall")).isEmpty();
    clock.forward(Duration.ofSeconds(4));
    assertThat(inbox().waiting("wall")).containsExactly(ROW);

    var _ = inbox().take(ROW, "a", LEASE);
    var _ = inbox().done(ROW, "a", item(1));
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
