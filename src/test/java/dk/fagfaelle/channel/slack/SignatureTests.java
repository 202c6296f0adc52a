package dk.fagfaelle.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody but Slack is heard, and not even Slack after five minutes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignatureTests {

  private static final String BODY = Wirings.command("/fagfaelle", "C1", "a%20b+%2Afed%2A");
  private static final String FORM = "application/x-www-form-urlencoded";

  private RunningSlack slack;

  @BeforeAll
  void start() {
    slack = RunningSlack.start("--fagfaelle.slack.signing-secret=" + Wirings.SECRET);
  }

  @AfterAll
  void stop() {
    slack.close();
  }

  @ParameterizedTest
  @CsvSource({"0, 200", "-299, 200", "299, 200", "-301, 401", "301, 401", "-600, 401"})
  void a_post_is_believed_for_five_minutes(long age, int status) {
    var time = "" + (RunningSlack.NOW.getEpochSecond() + age);

    assertThat(posted(time, Wirings.sign(time, BODY))).isEqualTo(status);
  }

  @Test
  void a_missing_or_foreign_signature_is_refused() {
    var time = "" + RunningSlack.NOW.getEpochSecond();
    var right = Wirings.sign(time, BODY);

    assertThat(slack.post(FORM, BODY, Map.of()).statusCode()).isEqualTo(401);
    assertThat(slack.post(FORM, BODY, Map.of("X-Slack-Signature", right)).statusCode())
        .isEqualTo(401);
    assertThat(slack.post(FORM, BODY, Map.of("X-Slack-Request-Timestamp", time)).statusCode())
        .isEqualTo(401);
    assertThat(posted("soon", right)).isEqualTo(401);
    assertThat(posted(time, Wirings.sign(time, BODY + " "))).isEqualTo(401);
    assertThat(posted(time, "v0=")).isEqualTo(401);
  }

  @Test
  void ten_thousand_bent_signatures_are_refused() {
    var seed = Long.getLong("tests.seed", 1L);
    var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
    var signature = new Signature(Wirings.SECRET, Clock.fixed(RunningSlack.NOW, ZoneOffset.UTC));
    var time = "" + RunningSlack.NOW.getEpochSecond();
    var right = Wirings.sign(time, BODY);

    var accepted =
        IntStream.range(0, 10_000)
            .mapToObj(
                _ -> {
                  var bent = new StringBuilder(right);
                  var at = random.nextInt(bent.length());
                  switch (random.nextInt(4)) {
                    case 0 -> bent.setCharAt(at, other(bent.charAt(at), random.nextInt(16)));
                    case 1 -> bent.deleteCharAt(at);
                    case 2 -> bent.insert(at, Character.forDigit(random.nextInt(16), 16));
                    default -> bent.setLength(at);
                  }
                  return bent.toString();
                })
            .filter(bent -> signature.isOn(time, bent, BODY))
            .toList();

    assertThat(signature.isOn(time, right, BODY)).isTrue();
    assertThat(accepted).as("seed %d", seed).isEmpty();
  }

  private static char other(char sign, int digit) {
    var next = Character.forDigit(digit, 16);
    return next == sign ? 'x' : next;
  }

  private int posted(String time, String signature) {
    return slack
        .post(FORM, BODY, Map.of("X-Slack-Request-Timestamp", time, "X-Slack-Signature", signature))
        .statusCode();
  }
}
