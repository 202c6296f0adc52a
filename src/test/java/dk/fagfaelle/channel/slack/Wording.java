package dk.fagfaelle.channel.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The letters that a person sees of a message, in order. */
final class Wording {

  /** Stands where a line ends on the screen. */
  private static final String END = "\u0000";

  private static final Set<String> LINES =
      Set.of("rich_text_section", "rich_text_quote", "plain_text", "mrkdwn");

  private Wording() {}

  static String of(JsonArray message) {
    return marked(message).replace(END, "");
  }

  /** Returns them with the lines of the screen. */
  static String inLines(JsonArray message) {
    return marked(message).replace(END, "\n");
  }

  private static String marked(JsonArray message) {
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
    if (LINES.contains(type)) {
      words.add(END);
    }
  }

  private static String read(String escaped) {
    return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
