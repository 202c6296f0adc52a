package dk.fagfaelle.channel.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Takes what arrives while the inbox cannot be reached: in the memory of this program, once and in
 * order, so that somebody who asks at night gets her answer.
 */
final class Unkept {

  private static final Duration REMEMBERED = Duration.ofMinutes(15);
  private static final int MOST = 10_000;

  private final Executor threads;
  private final Cache<String, Boolean> taken;
  private final Map<String, CompletableFuture<Void>> rows = new ConcurrentHashMap<>();

  Unkept(Executor threads, Clock clock) {
    this.threads = threads;
    this.taken =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  void take(String row, String id, Runnable work) {
    if (taken.asMap().putIfAbsent(id, true) != null) {
      return;
    }
    var last =
        rows.compute(
            row,
            (_, before) ->
                (before == null ? CompletableFuture.<Void>completedFuture(null) : before)
                    .thenRunAsync(work, threads));
    var _ = last.whenComplete((_, _) -> rows.remove(row, last));
  }
}
