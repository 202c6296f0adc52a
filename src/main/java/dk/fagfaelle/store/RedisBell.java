package dk.fagfaelle.store;

import dk.fagfaelle.session.Bell;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import redis.clients.jedis.JedisPubSub;

/**
 * Rings through a channel of Redis. Listeners of this program are told at once, also while Redis is
 * away. It subscribes when somebody listens for the first time, and again whenever Redis comes
 * back.
 */
final class RedisBell implements Bell {

  private static final String CHANNEL = Records.keyOf("bell");
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Redis redis;
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicBoolean isListening = new AtomicBoolean();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Hearing hearing = new Hearing();

  /** Takes where to ring. */
  RedisBell(Redis redis) {
    this.redis = redis;
  }

  @Override
  public void ring(String session) {
    tell(session);
    try {
      var _ = redis.ask(jedis -> jedis.publish(CHANNEL, session));
    } catch (AwayException _) {
      // Whoever listens elsewhere looks from time to time.
    }
  }

  @Override
  public void listen(Consumer<String> listener) {
    listeners.add(listener);
    if (isListening.compareAndSet(false, true)) {
      var _ = Thread.ofVirtual().name("bell").start(this::hear);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    if (hearing.isSubscribed()) {
      hearing.unsubscribe();
    }
  }

  private void tell(String session) {
    listeners.forEach(listener -> listener.accept(session));
  }

  private void hear() {
    do {
      try {
        var _ =
            redis.ask(
                jedis -> {
                  jedis.subscribe(hearing, CHANNEL);
                  return true;
                });
      } catch (AwayException _) {
        // It is tried again until the program ends; the log says that Redis is away.
      }
    } while (!isClosedAfter(PAUSE));
  }

  private boolean isClosedAfter(Duration pause) {
    try {
      return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private final class Hearing extends JedisPubSub {

    @Override
    public void onMessage(String channel, String session) {
      tell(session);
    }
  }
}
