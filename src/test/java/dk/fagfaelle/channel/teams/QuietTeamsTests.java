package dk.fagfaelle.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import dk.fagfaelle.RunningProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Whatever goes wrong with Teams, no word, no token and no secret is in the log, which tells all of
 * our own levels and what everybody else tells by default.
 */
@ExtendWith(OutputCaptureExtension.class)
class QuietTeamsTests {

  /** A word nobody else writes. */
  private static final String MARK = "zqxmarkzqx";

  private static final String SECRET = "zqxsecretzqx";

  /** A host that no name server knows, so nothing leaves this machine. */
  private static final String NOWHERE = "https://teams.invalid/";

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path home;

  @Test
  void with_tokens_of_every_kind_and_our_own_refused(CapturedOutput output) {
    try (var microsoft = MicrosoftStub.start();
        var program = RunningProgram.start(home, settings(microsoft))) {
      var good = microsoft.token(claims());
      var bad =
          List.of(
              MicrosoftStub.foreignToken(claims()),
              microsoft.unendorsedToken(claims()),
              microsoft.token(claims().audience(MARK)),
              microsoft.token(claims().issuer(MARK)),
              good + MARK,
              MARK + "." + MARK + "." + MARK,
              MARK);
      for (var token : bad) {
        assertThat(post(program, words(), "Authorization", "Bearer " + token)).isEqualTo(401);
      }
      assertThat(post(program, words(), "Authorization", MARK)).isEqualTo(401);
      assertThat(post(program, "{\"type\":\"" + MARK, "Authorization", MARK)).isEqualTo(400);
      microsoft.refuseLogin();
      assertThat(post(program, words(), "Authorization", "Bearer " + good)).isEqualTo(202);
      await().atMost(LONGEST).until(() -> isAsked(microsoft));
      assertThat(program.the(TeamsCheckup.class).run()).isNotEmpty();

      assertThat(output.getAll())
          .doesNotContain(MARK, SECRET, "Bearer ", good, good.split("\\.", -1)[2]);
    }
  }

  @Test
  void with_teams_refusing_and_quoting(CapturedOutput output) {
    try (var microsoft = MicrosoftStub.start();
        var program = RunningProgram.start(home, "--fagfaelle.teams.emulator=true")) {
      var quoting = "{\"error\":{\"code\":\"BadSyntax\",\"message\":\"" + MARK + "\"}}";
      for (var status : List.of(400, 403, 413, 401)) {
        microsoft.answerNext(status, Map.of("X-Said", MARK), quoting);
        microsoft.answerNext(status, Map.of("X-Said", MARK), quoting);
      }
      var press = Map.<String, Object>of("action", MARK, "value", MARK, "nonce", MARK);
      for (var id : List.of("1", "2", "3", "4", "5", "6")) {
        var asked = Delivered.personal(MARK + " hvad er defusing").put("id", id);
        var told = asked.put("serviceUrl", microsoft.address());
        assertThat(post(program, told.toString())).isEqualTo(202);
      }
      var pressed = Delivered.executed(press).put("serviceUrl", microsoft.address());
      assertThat(post(program, pressed.toString())).isEqualTo(200);
      assertThat(post(program, pressed.put("name", MARK).toString())).isEqualTo(501);
      await().atMost(LONGEST).until(() -> output.getAll().contains("could not be shown"));

      assertThat(output.getAll()).doesNotContain(MARK);
    }
  }

  private static String[] settings(MicrosoftStub microsoft) {
    return new String[] {
      "--fagfaelle.teams.app-id=" + MicrosoftStub.APP,
      "--fagfaelle.teams.app-password=" + SECRET,
      "--fagfaelle.teams.tenant=" + MicrosoftStub.TENANT,
      "--fagfaelle.teams.open-id=" + microsoft.openId(),
      "--fagfaelle.teams.login-url=" + microsoft.address(),
      "--fagfaelle.teams.service-hosts=teams.invalid"
    };
  }

  private static JWTClaimsSet.Builder claims() {
    return MicrosoftStub.claims().claim("serviceurl", NOWHERE).claim("about", MARK);
  }

  private static String words() {
    return Delivered.personal(MARK + " hvad er defusing").put("serviceUrl", NOWHERE).toString();
  }

  private static boolean isAsked(MicrosoftStub microsoft) {
    return microsoft.sent().stream().anyMatch(it -> it.body().contains(SECRET));
  }

  private int post(RunningProgram program, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(program.at(MessagesApi.PATH))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    var whole = headers.length == 0 ? request : request.headers(headers);
    try {
      return client.send(whole.build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
