package dk.fagfaelle.channel.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The letters that a person sees of a message, in order. */
final class Wording {

  private Wording() {}

  static String of(JsonArray message) {
    var words = new ArrayList<String>();
    message.forEach(it -> read(it, words));
    return String.join("", words);
  }

  private static void read(JsonElement element, List<String> words) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(it -> read(it, words));
    } else if (element.isJsonObject()) {
      read(element.getAsJsonObject(), words);
    }
  }

  private static void read(JsonObject object, List<String> words) {
    var type = Judge.string(object, "type");
    for (var entry : object.entrySet()) {
      var value = Judge.of(object, entry.getKey());
      switch (entry.getKey()) {
        case "text" ->
            value.ifPresentOrElse(
                it -> words.add(type.equals("plain_text") || type.equals("mrkdwn") ? read(it) : it),
                () -> read(entry.getValue(), words));
        case "initial_value", "initial_date" -> value.ifPresent(words::add);
        case "initial_option", "placeholder" -> {}
        case String _ -> read(entry.getValue(), words);
      }
    }
  }

  private static String read(String escaped) {
    return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
