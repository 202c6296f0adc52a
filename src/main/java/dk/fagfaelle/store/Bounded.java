package dk.fagfaelle.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Values in memory while Redis is away: so many at most, each for so long at most. The oldest goes
 * first. Threads may share it.
 */
final class Bounded<V> {

  private final int most;
  private final Duration timeToLive;
  private final Clock clock;
  private final Map<String, Kept<V>> values = new LinkedHashMap<>();

  /** Takes how many are kept, and for how long after they were changed last. */
  Bounded(int most, Duration timeToLive, Clock clock) {
    this.most = most;
    this.timeToLive = timeToLive;
    this.clock = clock;
  }

  private record Kept<V>(V value, Instant until) {}

  /** Returns a value. */
  synchronized Optional<V> find(String key) {
    dropExpired();
    return Optional.ofNullable(values.get(key)).map(Kept::value);
  }

  /** Changes a value, from the start value if there is none. */
  synchronized void update(String key, V start, UnaryOperator<V> change) {
    var changed = change.apply(take(key).orElse(start));
    values.put(key, new Kept<>(changed, clock.instant().plus(timeToLive)));
    while (values.size() > most) {
      values.remove(values.keySet().iterator().next());
    }
  }

  /** Removes a value and returns it. */
  synchronized Optional<V> take(String key) {
    dropExpired();
    return Optional.ofNullable(values.remove(key)).map(Kept::value);
  }

  /** Removes a value, if there is one. */
  synchronized void remove(String key) {
    values.remove(key);
  }

  /** Returns every value by key. */
  synchronized Map<String, V> all() {
    dropExpired();
    var all = new LinkedHashMap<String, V>();
    values.forEach((key, kept) -> all.put(key, kept.value()));
    return all;
  }

  private void dropExpired() {
    var now = clock.instant();
    values.values().removeIf(kept -> !now.isBefore(kept.until()));
  }
}
