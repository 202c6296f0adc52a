package dk.fagfaelle.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisConnectionException;

/**
 * A real Redis server that this program starts on loopback, keeps running, and stops when it ends.
 *
 * <p>Question: what if two programs use one home folder? Options: refuse; go without; share.
 * Chosen: share. The first one runs the server; the next one reads port and password from the
 * folder and uses the same, and takes over when the first one ends. Because: the commands {@code
 * gaps} and {@code forget} must reach what a running program keeps, and two servers on one
 * append-only file would destroy it.
 *
 * <p>A server whose program was killed runs on; the next start stops it in good order, and reads
 * what it wrote.
 */
final class OwnRedis implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OwnRedis.class);
  private static final Duration READY = Duration.ofSeconds(10);
  private static final Duration STOP = Duration.ofSeconds(5);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
  private static final Duration BETWEEN_PURGES = Duration.ofMinutes(15);

  private final RedisFolder folder;
  private final RedisProcess program;
  private final Clock clock;
  private final AtomicReference<@Nullable Process> server = new AtomicReference<>();
  private final AtomicReference<Instant> notBefore = new AtomicReference<>(Instant.MIN);
  private final AtomicReference<Instant> purgeAt;
  private final AtomicBoolean isClosed = new AtomicBoolean();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("own-redis").factory());

  /**
   * Takes where it keeps its file.
   *
   * @param executable a redis-server to use; empty: the one shipped
   */
  OwnRedis(RedisFolder folder, String executable, Clock clock) {
    this.folder = folder;
    this.program = new RedisProcess(folder, executable);
    this.clock = clock;
    this.purgeAt = new AtomicReference<>(clock.instant().plus(BETWEEN_PURGES));
  }

  /**
   * Starts the server, or finds the one of another program, and from now on sees to it that one
   * runs. Never fails: without a server the program works, and health tells.
   */
  OwnRedis start() {
    tend();
    var _ = watch.scheduleWithFixedDelay(this::tend, 250, 250, TimeUnit.MILLISECONDS);
    return this;
  }

  /**
   * Returns how the server is reached now.
   *
   * @throws JedisConnectionException if none was started
   */
  RedisFolder.Access access() {
    return folder.access().orElseThrow(() -> new JedisConnectionException("no own Redis runs"));
  }

  /**
   * Rewrites the append-only file and waits until it is done, for ten seconds at most.
   *
   * @return whether what was deleted before is gone from the disk
   */
  boolean purge() {
    return folder.access().map(RedisControl::new).map(RedisControl::purge).orElse(false);
  }

  /** Stops the server if this program started it. */
  @Override
  public void close() {
    isClosed.set(true);
    watch.shutdownNow();
    stop();
  }

  private synchronized void stop() {
    try {
      var running = server.getAndSet(null);
      if (running != null) {
        running.destroy();
        if (!running.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
          running.destroyForcibly();
        }
        folder.forgetAccess();
      }
      folder.release();
    } catch (IOException e) {
      LOG.warn("The folder of the own Redis could not be left in order: {}", e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sees to it that a server runs. */
  private synchronized void tend() {
    if (isClosed.get() || clock.instant().isBefore(notBefore.get())) {
      return;
    }
    try {
      if (isServing()) {
        purgeNowAndThen();
      } else if (isMine()) {
        startServer();
      }
    } catch (IOException e) {
      notBefore.set(clock.instant().plus(AFTER_FAILURE));
      LOG.warn(
          "The own Redis did not start ({}). Try by hand: cd {} && redis-server {}; or name another"
              + " Redis with fagfaelle.redis.uri.",
          e.getMessage(),
          folder.path(),
          RedisFolder.SETTINGS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isServing() {
    var running = server.get();
    return running != null && running.isAlive();
  }

  private boolean isMine() throws IOException {
    folder.open();
    return folder.claim();
  }

  private void startServer() throws IOException, InterruptedException {
    var former = folder.access();
    if (former.isPresent()) {
      new RedisControl(former.orElseThrow()).stop(STOP);
    }
    folder.sweep();
    if (isStarted()) {
      return;
    }
    program.repair();
    if (!isStarted()) {
      throw new IOException("it ended at once, twice");
    }
    LOG.warn("The end of {} could not be read and was cut off.", RedisFolder.KEPT);
  }

  /** Starts a server and waits until it answers; one that reads a long file may answer later. */
  private boolean isStarted() throws IOException, InterruptedException {
    var access = RedisFolder.Access.fresh();
    folder.write(access);
    var started = program.start();
    server.set(started);
    var control = new RedisControl(access);
    var last = System.nanoTime() + READY.toNanos();
    while (System.nanoTime() < last && !control.answers()) {
      if (started.waitFor(10, TimeUnit.MILLISECONDS)) {
        return false;
      }
    }
    return started.isAlive();
  }

  /** What expired is taken off the disk a quarter of an hour later at most. */
  private void purgeNowAndThen() {
    if (!clock.instant().isBefore(purgeAt.get())) {
      purgeAt.set(clock.instant().plus(BETWEEN_PURGES));
      var _ = new RedisControl(access()).purgeIfGrown();
    }
  }
}
