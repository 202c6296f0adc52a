package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.OutletException.Why;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Carries requests to Teams with our token. Comes again when Teams is away or wants to be left
 * alone, for a minute in all. Goes to no host that is not known, and above all with no token.
 */
final class Courier {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration MOST_WAITING = Duration.ofMinutes(1);
  private static final Set<Integer> PASSING = Set.of(408, 412, 425, 429, 500, 502, 503, 504);
  private static final int UNAUTHORIZED = 401;

  private final Predicate<String> hosts;
  private final AppTokens tokens;
  private final HttpClient client;
  private final Pause pause;

  /**
   * Takes what it needs.
   *
   * @param hosts tells whether something may be sent to an address
   */
  Courier(Predicate<String> hosts, AppTokens tokens, HttpClient client, Pause pause) {
    this.hosts = hosts;
    this.tokens = tokens;
    this.client = client;
    this.pause = pause;
  }

  /**
   * What is carried.
   *
   * @param service the address of Teams
   * @param method of HTTP
   * @param path below that address
   * @param body in JSON
   */
  record Errand(String service, String method, String path, String body) {

    @Override
    public String toString() {
      return "Errand[%s, body of %d characters]".formatted(method, body.length());
    }
  }

  /** Returns the answer, of whatever status that will not pass by itself. */
  HttpResponse<String> send(Errand errand) {
    var waited = Duration.ZERO;
    var problem = "";
    for (var attempt = 0; waited.compareTo(MOST_WAITING) <= 0; attempt++) {
      var wait = Duration.ofSeconds(1L << attempt);
      try {
        var answer = once(errand, attempt);
        if (!PASSING.contains(answer.statusCode())) {
          return answer;
        }
        problem = "it answers " + answer.statusCode();
        wait = wishOf(answer, wait);
      } catch (IOException e) {
        problem = "it cannot be reached: " + e.getClass().getSimpleName();
      }
      waited = waited.plus(wait);
      rest(wait, waited);
    }
    throw new OutletException(Why.LATER, "Teams did not take a message: " + problem);
  }

  /** Carries what is of use only now: once, and beside everything else. */
  void hint(Errand errand) {
    var _ =
        Thread.ofVirtual()
            .name("teams-hint")
            .start(
                () -> {
                  try {
                    var _ = carry(errand);
                  } catch (IOException | OutletException _) {
                    // Nobody misses it.
                  }
                });
  }

  /** A token may be revoked before it ends; a fresh one is tried once. */
  private HttpResponse<String> once(Errand errand, int attempt) throws IOException {
    var answer = carry(errand);
    if (answer.statusCode() == UNAUTHORIZED && attempt == 0) {
      tokens.forget();
      return carry(errand);
    }
    return answer;
  }

  private HttpResponse<String> carry(Errand errand) throws IOException {
    if (!hosts.test(errand.service())) {
      throw new OutletException(Why.REFUSED, "the address of Teams is not among service-hosts");
    }
    try {
      return client.send(request(errand), BodyHandlers.ofString());
    } catch (InterruptedException _) {
      throw interrupted();
    }
  }

  private HttpRequest request(Errand errand) {
    var base = errand.service().endsWith("/") ? errand.service() : errand.service() + "/";
    var request =
        HttpRequest.newBuilder(URI.create(base + errand.path()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .method(errand.method(), BodyPublishers.ofString(errand.body()));
    var token = tokens.token();
    return token.isEmpty()
        ? request.build()
        : request.header("Authorization", "Bearer " + token).build();
  }

  /** How long Teams asks us to wait; what it does not say in seconds is our own guess. */
  private static Duration wishOf(HttpResponse<String> answer, Duration guess) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,5}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(guess);
  }

  /** Does not wait for what would be given up anyway. */
  private void rest(Duration wait, Duration waited) {
    if (waited.compareTo(MOST_WAITING) > 0) {
      return;
    }
    try {
      pause.rest(wait);
    } catch (InterruptedException _) {
      throw interrupted();
    }
  }

  private static OutletException interrupted() {
    Thread.currentThread().interrupt();
    return new OutletException(Why.LATER, "interrupted while waiting for Teams");
  }
}
