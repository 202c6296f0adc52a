package dk.fagfaelle.channel.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dk.fagfaelle.channel.slack.Screen.Button;
import dk.fagfaelle.channel.slack.Screen.Message;
import java.util.Map;

/** What stands in the inputs of a message when a button in it is pressed. */
final class Filled {

  private Filled() {}

  /**
   * Returns it as Slack tells it.
   *
   * @param fields what a person has filled in in the form the button belongs to, by field; the
   *     other inputs stand as they were shown
   */
  static JsonObject in(Message message, Button button, Map<String, String> fields) {
    var values = new JsonObject();
    for (var block : message.all("input")) {
      var element = block.getAsJsonObject("element");
      var id = Judge.string(element, "action_id");
      var input = new JsonObject();
      input.add(id, value(element, typed(id, button, fields)));
      values.add(Judge.string(block, "block_id"), input);
    }
    return values;
  }

  /** A long text takes several inputs; what is typed anew stands in the first of them. */
  private static Typing typed(String id, Button button, Map<String, String> fields) {
    var parts = id.split("\\.", 3);
    var isHers = button.id().equals(Typed.sendOf(parts[0])) && fields.containsKey(parts[2]);
    var words = parts[1].equals("00") ? fields.getOrDefault(parts[2], "") : "";
    return new Typing(isHers, words);
  }

  private record Typing(boolean isHers, String words) {

    String or(String shown) {
      return isHers ? words : shown;
    }
  }

  private static JsonObject value(JsonObject element, Typing typing) {
    var type = Judge.string(element, "type");
    var value = new JsonObject();
    value.addProperty("type", type);
    switch (type) {
      case "datepicker" ->
          add(value, "selected_date", typing.or(Judge.string(element, "initial_date")));
      case "static_select" -> {
        var shown = element.getAsJsonObject("initial_option");
        var picked =
            typing.isHers()
                ? valueOf(element, typing.words())
                : shown == null ? "" : Judge.string(shown, "value");
        if (!picked.isEmpty()) {
          var option = new JsonObject();
          option.addProperty("value", picked);
          value.add("selected_option", option);
        }
      }
      case String _ -> add(value, "value", typing.or(Judge.string(element, "initial_value")));
    }
    return value;
  }

  /** What is picked is named by what people read. */
  private static String valueOf(JsonObject select, String words) {
    return select.getAsJsonArray("options").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(it -> Judge.string(it.getAsJsonObject("text"), "text").equals(words))
        .map(it -> Judge.string(it, "value"))
        .findFirst()
        .orElseThrow();
  }

  private static void add(JsonObject value, String name, String words) {
    if (!words.isEmpty()) {
      value.addProperty(name, words);
    }
  }
}
