package dk.fagfaelle.channel.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dk.fagfaelle.channel.slack.Screen.Button;
import dk.fagfaelle.channel.slack.Screen.Message;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Something that Slack brings of what a person did, as often as it likes.
 *
 * @param type what the body is written in
 */
record Delivery(String type, String body) {

  private static final Gson GSON = new Gson();
  private static final AtomicInteger TIMES = new AtomicInteger();
  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Where somebody is, and the address at which Slack takes answers for her. */
  record Here(String user, String channel, String answer) {}

  /** She writes to the assistant alone. */
  static Delivery written(Here here, String text) {
    var ts = next();
    var event =
        Map.of(
            "type",
            "message",
            "channel",
            here.channel(),
            "user",
            here.user(),
            "text",
            text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
            "ts",
            ts,
            "event_ts",
            ts,
            "channel_type",
            "im");
    return new Delivery(JSON, Wirings.event("Ev" + UUID.randomUUID(), GSON.toJson(event)));
  }

  /** She presses a button in a message, in which all this is filled in. */
  static Delivery pressed(Here here, Message in, Button button, JsonObject state) {
    var container =
        Map.of(
            "type", "message",
            "message_ts", in.ts(),
            "channel_id", here.channel(),
            "is_ephemeral", in.isEphemeral());
    var body = GSON.fromJson("{\"type\":\"block_actions\",\"token\":\"t\"}", JsonObject.class);
    body.add("user", GSON.toJsonTree(Map.of("id", here.user(), "team_id", "T1")));
    body.add("container", GSON.toJsonTree(container));
    body.add("channel", GSON.toJsonTree(Map.of("id", here.channel(), "name", "y")));
    body.add("team", GSON.toJsonTree(Map.of("id", "T1", "domain", "x")));
    body.addProperty("trigger_id", "1.2.3");
    body.addProperty("response_url", here.answer());
    body.add("state", GSON.toJsonTree(Map.of("values", state)));
    body.add("actions", GSON.toJsonTree(new Object[] {action(button)}));
    return new Delivery(FORM, Wirings.form(body.toString()));
  }

  private static Map<String, Object> action(Button button) {
    return Map.of(
        "type", "button",
        "action_id", button.id(),
        "block_id", "x",
        "text", Map.of("type", "plain_text", "text", button.label()),
        "value", button.value(),
        "action_ts", next());
  }

  private static String next() {
    return "1700000002.%06d".formatted(TIMES.incrementAndGet());
  }

  /** Brings it, and returns what is said to it. */
  int to(URI address) throws IOException {
    return to(address, Map.of());
  }

  /** Brings it once more, as Slack does where it heard nothing. */
  int again(URI address) throws IOException {
    return to(address, Map.of("X-Slack-Retry-Num", "1", "X-Slack-Retry-Reason", "http_timeout"));
  }

  private int to(URI address, Map<String, String> headers) throws IOException {
    var time = "" + Clock.systemUTC().instant().getEpochSecond();
    var request =
        HttpRequest.newBuilder(address.resolve(SlackEndpoint.PATH))
            .header("Content-Type", type)
            .header("X-Slack-Request-Timestamp", time)
            .header("X-Slack-Signature", Wirings.sign(time, body))
            .POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
