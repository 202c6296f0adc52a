package dk.fagfaelle.channel.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonSerializer;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import com.slack.api.util.json.GsonFactory;

/** Writes blocks as Slack reads them, without what is not said. */
final class Wire {

  private static final Gson GSON =
      GsonFactory.createSnakeCase()
          .newBuilder()
          .disableHtmlEscaping()
          .registerTypeAdapter(TextStyle.class, style())
          .create();

  private Wire() {}

  static String json(Object blocks) {
    return GSON.toJson(blocks);
  }

  /** Slack's library would write of every style there is that the text does not have it. */
  private static JsonSerializer<TextStyle> style() {
    return (style, _, _) -> {
      var json = new JsonObject();
      if (style.isBold()) {
        json.addProperty("bold", true);
      }
      return json;
    };
  }
}
