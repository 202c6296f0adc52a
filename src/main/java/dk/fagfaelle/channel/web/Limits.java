package dk.fagfaelle.channel.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps one visitor from taking all the room: so many questions a minute by cookie, or by address
 * where there is none. An address may stand for a whole municipality, so its limit is far higher.
 */
@Component
class Limits {

  static final int MOST_CHARACTERS = 4_000;
  static final String VISITOR_COOKIE = "visitor";
  private static final long MOST_VISITORS = 100_000;

  private final int perVisitor;
  private final int perAddress;
  private final LoadingCache<String, AtomicInteger> counts =
      Caffeine.newBuilder()
          .expireAfterWrite(Duration.ofMinutes(1))
          .maximumSize(MOST_VISITORS)
          .build(_ -> new AtomicInteger());

  Limits(
      @Value("${fagfaelle.limits.visitor-per-minute:120}") int perVisitor,
      @Value("${fagfaelle.limits.address-per-minute:12000}") int perAddress) {
    this.perVisitor = perVisitor;
    this.perAddress = perAddress;
  }

  /** Counts a request; throws {@link RefusedException} if there were too many in a minute. */
  void allow(HttpServletRequest request) {
    var visitor = visitorOf(request);
    var isTooMany =
        visitor.map(id -> isOver("visitor:" + id, perVisitor)).orElse(false)
            || isOver("address:" + request.getRemoteAddr(), perAddress);
    if (isTooMany) {
      throw new RefusedException(Refusal.TOO_MANY);
    }
  }

  private boolean isOver(String key, int limit) {
    return counts.get(key).incrementAndGet() > limit;
  }

  private static Optional<String> visitorOf(HttpServletRequest request) {
    return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(VISITOR_COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }
}
