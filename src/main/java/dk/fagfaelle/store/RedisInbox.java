package dk.fagfaelle.store;

import dk.fagfaelle.channel.chat.Inbox;
import dk.fagfaelle.channel.chat.StoreAwayException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ZRangeParams;

/**
 * Keeps rows in Redis: a list a row, a key with a time to live for each thing that was laid there,
 * and a key that tells who works at it. All of a row lies in one slot of a cluster.
 */
final class RedisInbox implements Inbox {

  /**
   * Longer than any product brings the same again; Slack's last attempt comes after five minutes.
   */
  private static final Duration REMEMBERED = Duration.ofMinutes(15);

  /** What could not be done in this time is of no use to anybody any more. */
  private static final Duration KEPT = Duration.ofHours(1);

  /** Whoever laid something has begun with it by then, if all is well. */
  private static final Duration FRESH = Duration.ofSeconds(3);

  private static final int MOST = 200;
  private static final String BETWEEN = " ";

  private final Redis redis;
  private final Clock clock;

  RedisInbox(Redis redis, Clock clock) {
    this.redis = redis;
    this.clock = clock;
  }

  @Override
  public boolean lay(String row, Item item) {
    return asked(
        jedis -> {
          jedis.zadd(waitingKey(productOf(row)), (double) clock.millis(), row);
          var keys = List.of(rowKey(row), idKey(row, item));
          var arguments = List.of(written(item), "" + REMEMBERED.toMillis(), "" + KEPT.toMillis());
          return isOne(jedis.eval(InboxScripts.LAY, keys, arguments));
        });
  }

  @Override
  public Optional<Item> take(String row, String holder, Duration time) {
    var arguments = List.of(holder, "" + time.toMillis());
    return asked(jedis -> item(jedis.eval(InboxScripts.TAKE, keysOf(row), arguments)));
  }

  @Override
  public Optional<Item> done(String row, String holder, Item item) {
    var arguments = List.of(holder, written(item));
    return asked(jedis -> item(jedis.eval(InboxScripts.DONE, keysOf(row), arguments)));
  }

  @Override
  public void keep(String row, String holder, Duration time) {
    run(row, InboxScripts.KEEP, List.of(holder, "" + time.toMillis()));
  }

  @Override
  public void leave(String row, String holder) {
    run(row, InboxScripts.LEAVE, List.of(holder));
  }

  private void run(String row, String script, List<String> arguments) {
    var _ =
        asked(
            jedis -> {
              jedis.eval(script, List.of(holderKey(row)), arguments);
              return true;
            });
  }

  @Override
  public void free(String row, Item item) {
    var _ = asked(jedis -> jedis.del(idKey(row, item)));
  }

  @Override
  public List<String> waiting(String product) {
    var before = (double) clock.instant().minus(FRESH).toEpochMilli();
    return asked(
        jedis ->
            jedis
                .zrange(
                    waitingKey(product), ZRangeParams.zrangeByScoreParams(0, before).limit(0, MOST))
                .stream()
                .filter(row -> isWaiting(jedis, product, row))
                .toList());
  }

  /** A row in which nothing lies is forgotten, unless something is laid there just then. */
  private static boolean isWaiting(UnifiedJedis jedis, String product, String row) {
    if (jedis.exists(rowKey(row))) {
      return true;
    }
    jedis.zrem(waitingKey(product), row);
    if (jedis.exists(rowKey(row))) {
      jedis.zadd(waitingKey(product), 0, row);
    }
    return false;
  }

  private static List<String> keysOf(String row) {
    return List.of(rowKey(row), holderKey(row));
  }

  private static Optional<Item> item(@Nullable Object answer) {
    return Optional.ofNullable(answer)
        .map(String::valueOf)
        .map(
            text -> {
              var at = text.indexOf(BETWEEN);
              return new Item(text.substring(0, at), text.substring(at + 1));
            });
  }

  private static String written(Item item) {
    return item.id() + BETWEEN + item.sealed();
  }

  private static boolean isOne(Object answer) {
    return answer.equals(1L);
  }

  private static String productOf(String row) {
    return row.substring(0, row.indexOf(':'));
  }

  private static String rowKey(String row) {
    return Records.keyOf("chat:{" + row + "}:row");
  }

  private static String holderKey(String row) {
    return Records.keyOf("chat:{" + row + "}:holder");
  }

  private static String idKey(String row, Item item) {
    return Records.keyOf("chat:{" + row + "}:id:" + item.id());
  }

  private static String waitingKey(String product) {
    return Records.keyOf("chat:waiting:" + product);
  }

  private <T> T asked(Function<UnifiedJedis, T> question) {
    try {
      return redis.ask(question);
    } catch (AwayException e) {
      throw new StoreAwayException(String.valueOf(e.getMessage()));
    }
  }
}
