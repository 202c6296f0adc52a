package dk.fagfaelle.channel.web.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;

/**
 * What a browser shows instead of the password, for twelve hours: a signed cookie with a name that
 * is the same for everybody, and when it ends.
 *
 * <p>Question: how is a browser known again after the password? Options: a session in memory; a
 * session in Redis; a signed cookie. Chosen: the cookie, signed with what the password gives.
 * Because: every replica knows it, a restart and a Redis that is away lock nobody out, and a new
 * password ends every pass at once.
 */
final class Pass {

  static final String COOKIE = "pass";

  /** The field of the form that asks for a pass; programs that send the password get none. */
  static final String FIELD = "pass";

  private static final Duration SHIFT = Duration.ofHours(12);
  private static final String NAME = "visitor";
  private static final int ITERATIONS = 210_000;
  private static final int BITS = 256;

  private final String key;

  private Pass(String key) {
    this.key = key;
  }

  /** Makes the key of a password; slowly, so that no cookie helps to guess the password. */
  static Pass of(String password) {
    try {
      var spec =
          new PBEKeySpec(
              password.toCharArray(), "fagfaelle/pass".getBytes(UTF_8), ITERATIONS, BITS);
      var factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512");
      return new Pass(HexFormat.of().formatHex(factory.generateSecret(spec).getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2WithHmacSHA512", e);
    }
  }

  /** Returns what signs. */
  String key() {
    return key;
  }

  /**
   * Returns whom everybody is let in as; a new one each time, since Spring empties it after use.
   */
  UserDetails visitor() {
    return User.withUsername(NAME).password(key).roles("VISITOR").build();
  }

  /** Returns what writes the cookie and reads it. */
  TokenBasedRememberMeServices cookies() {
    var cookies = new TokenBasedRememberMeServices(key, _ -> visitor());
    cookies.setCookieName(COOKIE);
    cookies.setParameter(FIELD);
    cookies.setTokenValiditySeconds((int) SHIFT.toSeconds());
    cookies.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    return cookies;
  }
}
