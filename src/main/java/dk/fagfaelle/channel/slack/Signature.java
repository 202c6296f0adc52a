package dk.fagfaelle.channel.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.slack.api.app_backend.SlackSignature;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;

/** Tells whether Slack sent something, and just now. */
final class Signature {

  private static final Duration FRESH = Duration.ofMinutes(5);

  private final SlackSignature.Generator generator;
  private final Clock clock;

  Signature(String secret, Clock clock) {
    this.generator = new SlackSignature.Generator(secret);
    this.clock = clock;
  }

  /**
   * Compares in the same time whatever differs.
   *
   * @param time {@code X-Slack-Request-Timestamp}; empty if missing
   * @param signature {@code X-Slack-Signature}; empty if missing
   * @param body what was posted, letter for letter
   */
  boolean isOn(String time, String signature, String body) {
    if (!time.matches("\\d{1,12}") || signature.isEmpty()) {
      return false;
    }
    var age = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(time));
    var expected = generator.generate(time, body).getBytes(US_ASCII);
    return age <= FRESH.toSeconds()
        && MessageDigest.isEqual(expected, signature.getBytes(US_ASCII));
  }
}
