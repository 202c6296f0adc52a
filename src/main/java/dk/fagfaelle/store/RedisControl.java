package dk.fagfaelle.store;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * What is said to the program's own Redis as a server: are you there, stop, clean your disk. Each
 * on a connection of its own.
 */
final class RedisControl {

  private static final Pattern PROCESS = Pattern.compile("process_id:([0-9]+)");
  private static final Pattern SIZE = Pattern.compile("aof_current_size:([0-9]+)");
  private static final Pattern FORMER_SIZE = Pattern.compile("aof_base_size:([0-9]+)");
  private static final Duration LONGEST_PURGE = Duration.ofSeconds(10);

  private final RedisFolder.Access access;

  /** Takes how it is reached. */
  RedisControl(RedisFolder.Access access) {
    this.access = access;
  }

  /** Returns whether it answers and has read its file. */
  boolean answers() {
    try (var redis = connected()) {
      return redis.ping().equals("PONG");
    } catch (JedisException _) {
      return false;
    }
  }

  /** Stops it if it is there, and waits until it has ended. */
  void stop(Duration longest) throws InterruptedException {
    try (var redis = connected()) {
      var process = number(PROCESS, redis.info("server"));
      redis.shutdown();
      var running = ProcessHandle.of(process);
      if (running.isPresent()) {
        running.orElseThrow().onExit().get(longest.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (JedisException _) {
      // Nothing of ours answers there: it has ended already.
    } catch (ExecutionException | TimeoutException _) {
      // The next server says it if it cannot have the file.
    }
  }

  /**
   * Rewrites the append-only file, so that what was deleted is not in it.
   *
   * @return whether that is done
   */
  boolean purge() {
    try (var redis = connected()) {
      var last = System.nanoTime() + LONGEST_PURGE.toNanos();
      // One under way began before the deletion and may still hold what was deleted.
      return isBegun(redis, last) && isDone(redis, last);
    } catch (JedisException _) {
      return false;
    }
  }

  /** Rewrites the append-only file if anything was written since the last time. */
  boolean purgeIfGrown() {
    try (var redis = connected()) {
      var state = redis.info("persistence");
      if (number(SIZE, state) == number(FORMER_SIZE, state)) {
        return true;
      }
    } catch (JedisException _) {
      return false;
    }
    return purge();
  }

  private static boolean isBegun(Jedis redis, long last) {
    while (System.nanoTime() < last) {
      try {
        redis.bgrewriteaof();
        return true;
      } catch (JedisDataException _) {
        pause();
      }
    }
    return false;
  }

  private static boolean isDone(Jedis redis, long last) {
    while (System.nanoTime() < last) {
      var state = redis.info("persistence");
      if (state.contains("aof_rewrite_in_progress:0")
          && state.contains("aof_rewrite_scheduled:0")) {
        return state.contains("aof_last_bgrewrite_status:ok");
      }
      pause();
    }
    return false;
  }

  private Jedis connected() {
    var config = RedisClients.config().credentials(access.credentials()).build();
    return new Jedis(access.address(), config);
  }

  private static long number(Pattern pattern, String state) {
    Matcher matcher = pattern.matcher(state);
    return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
  }

  private static void pause() {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
  }
}
