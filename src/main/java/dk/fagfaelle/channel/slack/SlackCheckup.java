package dk.fagfaelle.channel.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dk.fagfaelle.channel.chat.Checkup;
import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Workplace;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at the connection to Slack, from the tokens to a message. */
final class SlackCheckup implements Checkup {

  /** What the manifest asks for. */
  static final Set<String> SCOPES =
      Set.of(
          "app_mentions:read",
          "assistant:write",
          "chat:write",
          "commands",
          "im:history",
          "im:write");

  private static final Duration MOST_APART = Duration.ofMinutes(5);

  private final SlackSettings settings;
  private final SlackCalls slack;
  private final Sockets sockets;
  private final Surroundings here;

  SlackCheckup(SlackSettings settings, SlackCalls slack, Sockets sockets, Surroundings here) {
    this.settings = settings;
    this.slack = slack;
    this.sockets = sockets;
    this.here = here;
  }

  /** How an address for a socket is had. */
  @FunctionalInterface
  interface Sockets {

    /** Asks for one. */
    String open(String token) throws IOException;
  }

  /** What the connection is compared with. */
  record Surroundings(Workplace workplace, Texts texts, Clock clock) {}

  @Override
  public String product() {
    return SlackOutlet.PRODUCT;
  }

  @Override
  public List<Result> run() {
    var results = new ArrayList<Result>();
    results.add(tokens());
    if (!results.getLast().isWell()) {
      return List.copyOf(results);
    }
    try {
      var who = slack.call("auth.test", it -> it.authTest(request -> request));
      results.add(well("auth", said(who.getTeam()), said(who.getUser())));
      addUntilUnwell(results, who, List.of(this::scopes, this::socket, this::clock, this::tie));
    } catch (OutletException e) {
      results.add(new Result("auth", false, List.of(said(e.getMessage()))));
    }
    return List.copyOf(results);
  }

  private void addUntilUnwell(
      List<Result> results, AuthTestResponse who, List<Function<AuthTestResponse, Result>> steps) {
    for (var step : steps) {
      results.add(step.apply(who));
      if (!results.getLast().isWell()) {
        return;
      }
    }
    if (!settings.testChannel().isEmpty()) {
      results.add(message());
    }
  }

  private Result tokens() {
    var isBot = settings.botToken().startsWith("xoxb-");
    var isApp = settings.appToken().isEmpty() || settings.appToken().startsWith("xapp-");
    var isReached = settings.isSocket() || !settings.signingSecret().isEmpty();
    return new Result("tokens", isBot && isApp && isReached, List.of());
  }

  private Result scopes(AuthTestResponse who) {
    var missing = new TreeSet<>(SCOPES);
    Arrays.stream(header(who, "x-oauth-scopes").split(",", -1))
        .map(String::strip)
        .forEach(missing::remove);
    return new Result("scopes", missing.isEmpty(), List.of(String.join(", ", missing)));
  }

  private Result socket(AuthTestResponse who) {
    if (!settings.isSocket()) {
      return well("post", SlackEndpoint.PATH);
    }
    try {
      var address = sockets.open(settings.appToken());
      return new Result("socket", address.startsWith("ws"), List.of(""));
    } catch (IOException e) {
      return new Result("socket", false, List.of(e.getClass().getSimpleName()));
    }
  }

  /** Slack refuses nothing for a wrong clock; we refuse its posts. */
  private Result clock(AuthTestResponse who) {
    try {
      var theirs = ZonedDateTime.parse(header(who, "date"), DateTimeFormatter.RFC_1123_DATE_TIME);
      var apart = Duration.between(theirs.toInstant(), here.clock().instant()).abs();
      return new Result("clock", apart.compareTo(MOST_APART) < 0, List.of("" + apart.toSeconds()));
    } catch (DateTimeException _) {
      return well("clock", "?");
    }
  }

  private Result tie(AuthTestResponse who) {
    var team = said(who.getTeamId());
    var isTied =
        here.workplace().rooms().stream()
            .anyMatch(it -> it.equals("slack:" + team) || it.startsWith("slack:" + team + "/"));
    return new Result("tie", isTied, List.of("slack:" + team));
  }

  private Result message() {
    try {
      slack.call(
          "chat.postMessage",
          it ->
              it.chatPostMessage(
                  request ->
                      request
                          .channel(settings.testChannel())
                          .text(here.texts().say("slack.test"))));
      return well("message", settings.testChannel());
    } catch (OutletException e) {
      return new Result("message", false, List.of(settings.testChannel(), said(e.getMessage())));
    }
  }

  private static Result well(String step, String... details) {
    return new Result(step, true, List.of(details));
  }

  private static String said(@Nullable String words) {
    return Objects.requireNonNullElse(words, "");
  }

  private static String header(AuthTestResponse who, String name) {
    return who.getHttpResponseHeaders().entrySet().stream()
        .filter(it -> name.equalsIgnoreCase(it.getKey()))
        .flatMap(it -> it.getValue().stream())
        .findFirst()
        .orElse("");
  }
}
