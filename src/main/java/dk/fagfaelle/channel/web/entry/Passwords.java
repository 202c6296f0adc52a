package dk.fagfaelle.channel.web.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets in who knows the one password, whatever name is typed with it. Compares in constant time,
 * and not at all after too many wrong ones from one address.
 */
final class Passwords implements AuthenticationProvider {

  private final byte[] wanted;
  private final Pass pass;
  private final Guesses guesses;

  /**
   * Takes what is wanted.
   *
   * @param pass whom everybody is let in as
   */
  Passwords(String password, Pass pass, Guesses guesses) {
    this.wanted = digest(password);
    this.pass = pass;
    this.guesses = guesses;
  }

  @Override
  public Authentication authenticate(Authentication guess) {
    var address =
        guess.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    if (!guesses.mayGuess(address)) {
      throw new LockedException("too many guesses");
    }
    var given = Objects.toString(guess.getCredentials(), "");
    if (!MessageDigest.isEqual(digest(given), wanted)) {
      throw new BadCredentialsException("wrong password");
    }
    guesses.wasRight(address);
    var visitor = pass.visitor();
    return UsernamePasswordAuthenticationToken.authenticated(
        visitor, null, visitor.getAuthorities());
  }

  @Override
  public boolean supports(@Nullable Class<?> type) {
    return type != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }

  /** Of equal length whatever was typed, so that the comparison tells nothing of the length. */
  private static byte[] digest(String password) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(password.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
