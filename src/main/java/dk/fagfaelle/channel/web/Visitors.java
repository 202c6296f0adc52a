package dk.fagfaelle.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Knows a browser again by a random cookie that lives as long as the browser is open. It is set
 * when something is said and not before: somebody who only reads gets none, and one who comes by a
 * link from elsewhere, when a strict cookie is not sent along, keeps the one she has.
 */
@Component
final class Visitors {

  static final String COOKIE = "visitor";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
  private static final int BYTES = 16;

  private final SecureRandom random = new SecureRandom();

  /** Returns who a request is from, if the browser has been here before. */
  Optional<Visitor> find(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .filter(cookie -> ID.matcher(cookie.getValue()).matches())
        .map(cookie -> new Visitor(cookie.getValue()));
  }

  /** Returns who a request is from; a new visitor gets a cookie. */
  Visitor welcome(HttpServletRequest request, HttpServletResponse response) {
    return find(request)
        .orElseGet(
            () -> {
              var visitor = new Visitor(chance());
              write(request, response, ResponseCookie.from(COOKIE, visitor.id()));
              return visitor;
            });
  }

  /** Lets the browser drop its cookie, so that nothing ties it to what it asked before. */
  void forget(HttpServletRequest request, HttpServletResponse response) {
    write(request, response, ResponseCookie.from(COOKIE, "").maxAge(Duration.ZERO));
  }

  /**
   * Returns 128 random bits as text; never with a hyphen first, which would be read as an option
   * where somebody hands it to a command.
   */
  String chance() {
    var bytes = new byte[BYTES];
    var encoder = Base64.getUrlEncoder().withoutPadding();
    random.nextBytes(bytes);
    var id = encoder.encodeToString(bytes);
    return id.startsWith("-") ? chance() : id;
  }

  private static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      ResponseCookie.ResponseCookieBuilder cookie) {
    var written = cookie.httpOnly(true).sameSite("Strict").secure(request.isSecure()).path("/");
    response.addHeader(HttpHeaders.SET_COOKIE, written.build().toString());
  }
}
