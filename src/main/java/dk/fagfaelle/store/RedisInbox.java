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

  private static final String LAY =
      """
      if redis.call('SET', KEYS[2], '1', 'NX', 'PX', ARGV[2]) then
        redis.call('RPUSH', KEYS[1], ARGV[1])
        redis.call('PEXPIRE', KEYS[1], ARGV[3])
        return 1
      end
      return 0
      """;

  /** Returns the first and has the row held by the holder, unless it is another's or empty. */
  private static final String TAKE =
      """
      local holder = redis.call('GET', KEYS[2])
      if holder and holder ~= ARGV[1] then return false end
      local first = redis.call('LINDEX', KEYS[1], 0)
      if first then redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2]) end
      return first
      """;

  /** Removes the first if it is still that, and returns the next; an empty row is given back. */
  private static final String DONE =
      """
      if redis.call('GET', KEYS[2]) ~= ARGV[1] then return false end
      if redis.call('LINDEX', KEYS[1], 0) == ARGV[2] then redis.call('LPOP', KEYS[1]) end
      local first = redis.call('LINDEX', KEYS[1], 0)
      if not first then redis.call('DEL', KEYS[2]) end
      return first
      """;

  private static final String KEEP =
      """
      if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
      """;

  private static final String LEAVE =
      """
      if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
      """;

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
          return isOne(jedis.eval(LAY, keys, arguments));
        });
  }

  @Override
  public Optional<Item> take(String row, String holder, Duration time) {
    var arguments = List.of(holder, "" + time.toMillis());
    return asked(jedis -> item(jedis.eval(TAKE, keysOf(row), arguments)));
  }

  @Override
  public Optional<Item> done(String row, String holder, Item item) {
    var arguments = List.of(holder, written(item));
    return asked(jedis -> item(jedis.eval(DONE, keysOf(row), arguments)));
  }

  @Override
  public void keep(String row, String holder, Duration time) {
    run(row, KEEP, List.of(holder, "" + time.toMillis()));
  }

  @Override
  public void leave(String row, String holder) {
    run(row, LEAVE, List.of(holder));
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
