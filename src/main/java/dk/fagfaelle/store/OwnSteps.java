package dk.fagfaelle.store;

import java.time.Instant;
import java.util.List;

/**
 * In which sessions somebody has an open next step, as a sorted set for each person by when the
 * session is gone. A session too many does no harm: what is open is decided by the session alone.
 */
final class OwnSteps {

  /** Adds one, forgets those that are gone, and keeps it all as long as the last of them. */
  private static final String ADD =
      """
      redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[1])
      redis.call('ZADD', KEYS[1], ARGV[2], ARGV[3])
      redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -1 - ARGV[4])
      local last = redis.call('ZRANGE', KEYS[1], -1, -1, 'WITHSCORES')
      redis.call('PEXPIRE', KEYS[1], string.format('%d', last[2] - ARGV[1]))
      return 1
      """;

  private static final int MOST = 100;

  private final Redis redis;

  OwnSteps(Redis redis) {
    this.redis = redis;
  }

  /**
   * Adds a session.
   *
   * @param person stands for the person and does not tell who it is
   * @param gone when the session is gone
   */
  void add(String person, String session, Instant now, Instant gone) {
    var arguments = List.of("" + now.toEpochMilli(), "" + gone.toEpochMilli(), session, "" + MOST);
    var _ = redis.ask(jedis -> jedis.eval(ADD, List.of(keyOf(person)), arguments));
  }

  /** Returns the sessions, at most a hundred, those that are gone first on top. */
  List<String> of(String person) {
    return redis.ask(jedis -> jedis.zrange(keyOf(person), 0, -1));
  }

  private static String keyOf(String person) {
    return Records.keyOf("own-steps:" + person);
  }
}
