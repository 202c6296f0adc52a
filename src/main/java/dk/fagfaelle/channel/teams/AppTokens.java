package dk.fagfaelle.channel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.OutletException.Why;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Our own token, by which Teams knows the bot; kept in memory until shortly before it ends. */
final class AppTokens {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration MARGIN = Duration.ofMinutes(5);
  private static final Token NONE = new Token("", Instant.MIN);

  private final Line line;
  private final AtomicReference<Token> kept = new AtomicReference<>(NONE);

  AppTokens(Line line) {
    this.line = line;
  }

  private record Token(String text, Instant until) {

    @Override
    public String toString() {
      return "Token[until=%s]".formatted(until);
    }
  }

  /** Returns the token; the empty text in the emulator, which wants none. */
  String token() {
    if (line.settings().isEmulator()) {
      return "";
    }
    var token = kept.get();
    if (token.until().isAfter(line.clock().instant())) {
      return token.text();
    }
    var fresh = ask();
    kept.set(fresh);
    return fresh.text();
  }

  /** Throws away a token that Teams does not know any more. */
  void forget() {
    kept.set(NONE);
  }

  private Token ask() {
    try {
      var answer = line.client().send(request(), BodyHandlers.ofString());
      var status = answer.statusCode();
      if (status == 200) {
        return read(answer.body());
      }
      throw status / 100 == 4 && status != 429
          ? refusal(status, answer.body())
          : later("the login address answers " + status);
    } catch (IOException e) {
      throw later("the login address cannot be reached: " + e.getClass().getSimpleName());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw later("interrupted");
    }
  }

  private HttpRequest request() {
    var form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s"
            .formatted(
                encoded(line.settings().appId()),
                encoded(line.settings().appPassword()),
                encoded("https://api.botframework.com/.default"));
    var path = "/" + encoded(line.settings().tenant()) + "/oauth2/v2.0/token";
    return HttpRequest.newBuilder(URI.create(line.settings().loginUrl() + path))
        .timeout(PATIENCE)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  private Token read(String body) {
    var answer = line.json().readTree(body);
    var lasts = Duration.ofSeconds(answer.path("expires_in").asLong(0));
    return new Token(
        answer.path("access_token").asString(""), line.clock().instant().plus(lasts).minus(MARGIN));
  }

  /** The name of the error, such as {@code invalid_client}, and Microsoft's number of it. */
  private OutletException refusal(int status, String body) {
    var answer = line.json().readTree(body);
    return new OutletException(
        Why.REVOKED,
        "the login address refuses the app id and password: %d %s %s"
            .formatted(
                status, answer.path("error").asString(""), answer.path("error_codes").toString()));
  }

  private static OutletException later(String message) {
    return new OutletException(Why.LATER, message);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
