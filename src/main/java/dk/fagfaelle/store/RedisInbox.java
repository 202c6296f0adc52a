package dk.fagfaelle.store;

import dk.fagfaelle.channel.chat.Inbox;
import dk.fagfaelle.channel.chat.StoreAwayException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import redis.clients.jedis.UnifiedJedis;

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

  private static final long MOST = 200;
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

  private static final String HOLD =
      """
      local holder = redis.call('GET', KEYS[1])
      if holder and holder ~= ARGV[1] then return 0 end
      redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
      return 1
      """;

  private static final String LEAVE =
      """
      if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
      """;

  private static final String DONE =
      """
      if redis.call('LINDEX', KEYS[1], 0) == ARGV[1] then redis.call('LPOP', KEYS[1]) end
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
  public boolean hold(String row, String holder, Duration time) {
    var arguments = List.of(holder, "" + time.toMillis());
    return asked(jedis -> isOne(jedis.eval(HOLD, List.of(holderKey(row)), arguments)));
  }

  @Override
  public void leave(String row, String holder) {
    var _ =
        asked(
            jedis -> {
              jedis.eval(LEAVE, List.of(holderKey(row)), List.of(holder));
              return true;
            });
  }

  /**
   * A row in which nothing lies is waited for no more, unless something was laid there just now.
   */
  @Override
  public Optional<Item> first(String row) {
    return asked(
        jedis -> {
          var first = read(jedis, row);
          if (first.isPresent()) {
            return first;
          }
          jedis.zrem(waitingKey(productOf(row)), row);
          var meanwhile = read(jedis, row);
          if (meanwhile.isPresent()) {
            jedis.zadd(waitingKey(productOf(row)), (double) clock.millis(), row);
          }
          return meanwhile;
        });
  }

  @Override
  public void done(String row, Item item) {
    var _ =
        asked(
            jedis -> {
              jedis.eval(DONE, List.of(rowKey(row)), List.of(written(item)));
              return true;
            });
  }

  @Override
  public void free(String row, Item item) {
    var _ = asked(jedis -> jedis.del(idKey(row, item)));
  }

  @Override
  public List<String> waiting(String product) {
    return asked(jedis -> jedis.zrange(waitingKey(product), 0, MOST - 1));
  }

  private static Optional<Item> read(UnifiedJedis jedis, String row) {
    return Optional.ofNullable(jedis.lindex(rowKey(row), 0))
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
