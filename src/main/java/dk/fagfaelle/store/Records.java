package dk.fagfaelle.store;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.UnifiedJedis;

/**
 * Texts by key, each changed as a whole and by one at a time, whichever program changes it. A text
 * that is not there is the empty one. Threads may share it.
 *
 * <p>Question: how is nothing lost when many change one text at once? Options: a lock; WATCH and
 * MULTI; compare-and-set in a script. Chosen: the script, with the whole former text as what is
 * compared. Because: no lock can outlive its owner, a cluster takes it (one key), and the change is
 * a pure function of the text, so that an equal text is as good as the same one.
 */
final class Records {

  private static final String PREFIX = "fagfaelle:";
  private static final int MOST_ATTEMPTS = 500;

  /** Returns nothing when the text was set, and otherwise the text that stands there instead. */
  private static final String COMPARE_AND_SET =
      """
      local now = redis.call('GET', KEYS[1]) or ''
      if now ~= ARGV[1] then return now end
      if ARGV[2] == '' then redis.call('DEL', KEYS[1])
      else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
      return false
      """;

  private final Redis redis;

  /** Takes the connection. */
  Records(Redis redis) {
    this.redis = redis;
  }

  /** Returns the key as it stands in Redis. */
  static String keyOf(String key) {
    return PREFIX + key;
  }

  /**
   * Changes a text atomically.
   *
   * @param key whose text; may stand in the open, so it names no room and no person
   * @param change from the text as it is (empty if there is none) to what it shall be (empty to
   *     delete it); pure, since it is applied again when somebody else came first
   * @param timeToLive how long the text is kept from now, at least a millisecond
   * @return the text as it was set
   * @throws AwayException if Redis is away; the change may then have been made, so a caller that
   *     tries again needs a change that knows its own effect
   */
  String update(String key, UnaryOperator<String> change, Duration timeToLive) {
    return update(key, change, (String _) -> timeToLive);
  }

  /**
   * Changes a text atomically that says itself how long it is kept.
   *
   * @param timeToLive from the text as it shall be to how long it is kept from now, at least a
   *     millisecond
   * @return the text as it was set
   * @throws AwayException if Redis is away
   */
  String update(String key, UnaryOperator<String> change, Function<String, Duration> timeToLive) {
    return redis.ask(jedis -> changed(jedis, keyOf(key), change, timeToLive));
  }

  /**
   * Returns a text; the empty one if there is none.
   *
   * @throws AwayException if Redis is away
   */
  String find(String key) {
    return redis.ask(jedis -> Objects.requireNonNullElse(jedis.get(keyOf(key)), ""));
  }

  /**
   * Deletes a text.
   *
   * @return whether there was one
   * @throws AwayException if Redis is away
   */
  boolean delete(String key) {
    return redis.ask(jedis -> jedis.del(keyOf(key))) > 0;
  }

  private static String changed(
      UnifiedJedis jedis,
      String key,
      UnaryOperator<String> change,
      Function<String, Duration> timeToLive) {
    var former = Objects.requireNonNullElse(jedis.get(key), "");
    for (var attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      var wanted = change.apply(former);
      var other = set(jedis, key, List.of(former, wanted, milliseconds(timeToLive.apply(wanted))));
      if (other == null) {
        return wanted;
      }
      former = other;
      stepAside(attempt);
    }
    throw new AwayException("too many change one record at once");
  }

  private static @Nullable String set(UnifiedJedis jedis, String key, List<String> arguments) {
    return (String) jedis.eval(COMPARE_AND_SET, List.of(key), arguments);
  }

  private static String milliseconds(Duration time) {
    if (time.toMillis() < 1) {
      throw new IllegalArgumentException("a text is kept for at least a millisecond");
    }
    return Long.toString(time.toMillis());
  }

  /** Waits a little, by chance, so that those who collided do not collide again. */
  private static void stepAside(int attempt) {
    var most = TimeUnit.MICROSECONDS.toNanos(200L * Math.min(attempt + 1, 20));
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
  }
}
