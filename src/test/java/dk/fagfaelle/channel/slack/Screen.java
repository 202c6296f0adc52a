package dk.fagfaelle.channel.slack;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dk.fagfaelle.channel.slack.StubSlack.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a channel of Slack now, as somebody's client shows it.
 *
 * @param messages from top to bottom, each as it was changed last
 */
record Screen(List<Message> messages) {

  private static final Gson GSON = new Gson();

  /**
   * A message.
   *
   * @param isEphemeral whether one person alone sees it
   * @param notice what a telephone shows of it on a locked screen
   */
  record Message(String ts, boolean isEphemeral, String notice, String blocks) {

    JsonArray json() {
      return GSON.fromJson(blocks, JsonArray.class);
    }

    String words() {
      return Wording.inLines(json());
    }

    /** Returns everything in it of a type. */
    List<JsonObject> all(String type) {
      var found = new ArrayList<JsonObject>();
      Judge.walk(
          json(),
          (it, object) -> {
            if (it.equals(type)) {
              found.add(object);
            }
          });
      return List.copyOf(found);
    }

    /** Returns the first button that says so at its beginning. */
    Optional<Button> button(String label) {
      return buttons().stream().filter(it -> it.label().startsWith(label)).findFirst();
    }

    List<Button> buttons() {
      return all("button").stream().map(Button::of).toList();
    }
  }

  /** A button. */
  record Button(String id, String label, String value) {

    static Button of(JsonObject json) {
      var label = Judge.string(json.getAsJsonObject("text"), "text");
      return new Button(
          Judge.string(json, "action_id"),
          label.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"),
          Judge.string(json, "value"));
    }
  }

  /** Returns what somebody sees in a channel. */
  static Screen of(StubSlack slack, String channel, String user) {
    Map<String, Message> messages = new LinkedHashMap<>();
    for (var call : slack.calls()) {
      if (call.field("channel").equals(channel)) {
        take(call, user, messages);
      }
    }
    return new Screen(List.copyOf(messages.values()));
  }

  private static void take(Call call, String user, Map<String, Message> messages) {
    switch (call.method()) {
      case "chat.postMessage", "chat.update" -> messages.put(call.ts(), message(call, call.ts()));
      case "chat.postEphemeral" -> {
        if (call.field("user").equals(user)) {
          var name = "ephemeral " + messages.size();
          messages.put(name, message(call, name));
        }
      }
      case String _ -> {}
    }
  }

  private static Message message(Call call, String ts) {
    var isEphemeral = call.method().equals("chat.postEphemeral");
    return new Message(ts, isEphemeral, call.field("text"), call.field("blocks"));
  }

  /** Returns the last message in which a button carries what begins so. */
  Optional<Message> last(String value) {
    return messages.reversed().stream()
        .filter(it -> it.buttons().stream().anyMatch(button -> button.value().startsWith(value)))
        .findFirst();
  }

  /** Returns what came after so many messages. */
  Screen after(int count) {
    return new Screen(messages.subList(Math.min(count, messages.size()), messages.size()));
  }
}
