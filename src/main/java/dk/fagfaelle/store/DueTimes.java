package dk.fagfaelle.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import redis.clients.jedis.params.ZAddParams;

/**
 * When the clock must look at what, as a sorted set. What is due is claimed by whoever comes first,
 * and due again if that one is not heard of.
 */
final class DueTimes {

  private static final String KEY = Records.keyOf("due");
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int MOST = 100;

  /** Returns what is due and puts it off, in one step. */
  private static final String CLAIM =
      """
      local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
      for _, id in ipairs(ids) do redis.call('ZADD', KEYS[1], ARGV[2], id) end
      return ids
      """;

  private final Redis redis;

  DueTimes(Redis redis) {
    this.redis = redis;
  }

  /** Returns what is due, for the caller to look at within half a minute. */
  List<String> claim(Instant now) {
    var arguments =
        List.of("" + now.toEpochMilli(), "" + now.plus(LEASE).toEpochMilli(), "" + MOST);
    var claimed = redis.ask(jedis -> jedis.eval(CLAIM, List.of(KEY), arguments));
    return claimed instanceof List<?> ids ? ids.stream().map(String::valueOf).toList() : List.of();
  }

  /** Has it looked at by a time at the latest. */
  void noLaterThan(String id, Instant at) {
    var _ =
        redis.ask(
            jedis -> jedis.zadd(KEY, (double) at.toEpochMilli(), id, ZAddParams.zAddParams().lt()));
  }

  /** Has it looked at by a time and not before. */
  void set(String id, Instant at) {
    var _ = redis.ask(jedis -> jedis.zadd(KEY, (double) at.toEpochMilli(), id));
  }

  void remove(String id) {
    var _ = redis.ask(jedis -> jedis.zrem(KEY, id));
  }
}
