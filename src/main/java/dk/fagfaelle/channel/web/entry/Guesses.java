package dk.fagfaelle.channel.web.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Counts wrong guesses by address: so many in a quarter of an hour, and then no more until it is
 * over. Of an IPv6 address the network counts, since one machine may have all addresses in it. What
 * is counted is in memory only.
 */
public final class Guesses {

  /** How long a person waits after too many, from the first one. */
  static final Duration WINDOW = Duration.ofMinutes(15);

  private static final long MOST_ADDRESSES = 100_000;
  private static final Pattern NETWORK = Pattern.compile("^((?:[^:]*:){4}).*");

  private final Cache<String, AtomicInteger> counts;
  private final int most;

  /** Takes what tells the time, and how many wrong guesses there may be. */
  public Guesses(Ticker ticker, int most) {
    this.most = most;
    this.counts =
        Caffeine.newBuilder()
            .ticker(ticker)
            .expireAfterWrite(WINDOW)
            .maximumSize(MOST_ADDRESSES)
            .build();
  }

  /** Counts a guess before it is compared, so that many at once are counted too. */
  public boolean mayGuess(String address) {
    return counts.get(networkOf(address), _ -> new AtomicInteger()).incrementAndGet() <= most;
  }

  /** Takes a guess back that was right. */
  public void wasRight(String address) {
    Optional.ofNullable(counts.getIfPresent(networkOf(address)))
        .ifPresent(AtomicInteger::decrementAndGet);
  }

  private static String networkOf(String address) {
    return NETWORK.matcher(address).replaceAll("$1");
  }
}
