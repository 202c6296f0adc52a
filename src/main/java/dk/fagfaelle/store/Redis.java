package dk.fagfaelle.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The connection to Redis, opened at first use. After a failure it is left alone for a second, and
 * then one caller tries again, so that a Redis that is away delays hardly anybody. Says once in the
 * log that it is away, and once that it is back. Threads may share it.
 */
final class Redis implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Redis.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
  private static final Instant IS_UP = Instant.MIN;

  private final Supplier<UnifiedJedis> opening;
  private final BooleanSupplier purging;
  private final Runnable stopping;
  private final Clock clock;
  private final Semaphore turns = new Semaphore(RedisClients.CONNECTIONS, true);
  private final AtomicReference<@Nullable UnifiedJedis> client = new AtomicReference<>();
  private final AtomicReference<Instant> awayUntil = new AtomicReference<>(IS_UP);

  private Redis(
      Supplier<UnifiedJedis> opening, BooleanSupplier purging, Runnable stopping, Clock clock) {
    this.opening = opening;
    this.purging = purging;
    this.stopping = stopping;
    this.clock = clock;
  }

  /** Connects to the program's own server, which ends when the connection is closed. */
  static Redis own(OwnRedis own, Clock clock) {
    return new Redis(RedisClients.to(own), own::purge, own::close, clock);
  }

  /** Connects to a server, sentinels or a cluster that somebody else keeps running. */
  static Redis at(RedisAddress address, String sentinelPassword, Clock clock) {
    return new Redis(RedisClients.to(address, sentinelPassword), () -> true, () -> {}, clock);
  }

  /**
   * Asks Redis.
   *
   * @throws AwayException if it does not answer as it should, or did not a moment ago
   */
  <T extends @Nullable Object> T ask(Function<UnifiedJedis, T> question) {
    waitForTurn();
    try {
      if (!mayAsk()) {
        throw new AwayException("Redis did not answer a moment ago");
      }
      var answer = question.apply(client());
      back();
      return answer;
    } catch (JedisException e) {
      away(e);
      throw new AwayException("Redis does not answer: " + e.getClass().getSimpleName());
    } finally {
      turns.release();
    }
  }

  /** Who waits for a connection too long would take a Redis that is busy for one that is away. */
  private void waitForTurn() {
    try {
      if (!turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AwayException("Redis is asked too much at once");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new AwayException("interrupted while waiting for Redis");
    }
  }

  /** Returns whether Redis answers now. */
  boolean isUp() {
    try {
      return ask(UnifiedJedis::ping) != null;
    } catch (AwayException _) {
      return false;
    }
  }

  /**
   * Removes from disk what was deleted before. Does so for the program's own Redis only; what an
   * external one keeps on disk is its operator's to purge.
   *
   * @return whether nothing of it is left on the disk this program answers for
   */
  boolean purge() {
    return purging.getAsBoolean();
  }

  @Override
  public void close() {
    var open = client.getAndSet(null);
    if (open != null) {
      open.close();
    }
    stopping.run();
  }

  /** While Redis is away, lets through one caller a pause. */
  private boolean mayAsk() {
    var until = awayUntil.get();
    if (until.equals(IS_UP)) {
      return true;
    }
    var now = clock.instant();
    return !now.isBefore(until) && awayUntil.compareAndSet(until, now.plus(PAUSE));
  }

  private synchronized UnifiedJedis client() {
    var open = client.get();
    if (open != null) {
      return open;
    }
    var opened = opening.get();
    client.set(opened);
    return opened;
  }

  private void back() {
    if (!awayUntil.getAndSet(IS_UP).equals(IS_UP)) {
      LOG.info("Redis answers again.");
    }
  }

  private void away(JedisException e) {
    if (awayUntil.getAndSet(clock.instant().plus(PAUSE)).equals(IS_UP)) {
      LOG.warn(
          "Redis does not answer ({}). Questions are answered without it; what is kept meanwhile is"
              + " in memory only. Check that it runs, and fagfaelle.redis.uri.",
          e.getClass().getSimpleName());
    }
  }
}
