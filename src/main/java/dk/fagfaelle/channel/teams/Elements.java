package dk.fagfaelle.channel.teams;

import java.util.Collection;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a card is made of, in JSON. */
final class Elements {

  private static final JsonMapper JSON = new JsonMapper();

  private Elements() {}

  static ObjectNode node() {
    return JSON.createObjectNode();
  }

  /** Makes running text. */
  static ObjectNode text(String markdown) {
    return element("TextBlock").put("text", markdown).put("wrap", true);
  }

  /** Makes a line that begins something. */
  static ObjectNode heading(String text, boolean isLarge) {
    return text(Signs.escaped(text))
        .put("style", "heading")
        .put("weight", "Bolder")
        .put("size", isLarge ? "Large" : "Medium");
  }

  /** Makes a line in which no sign means anything. */
  static ObjectNode verbatim(String text, boolean isBold) {
    var line = element("RichTextBlock");
    var run = line.putArray("inlines").addObject().put("type", "TextRun");
    run.put("text", Signs.unbraced(text));
    if (isBold) {
      run.put("weight", "Bolder");
    }
    return line;
  }

  /** Makes a box around others. */
  static ObjectNode container(String style, Collection<ObjectNode> items) {
    var box = element("Container");
    box.putArray("items").addAll(items);
    return style.isEmpty() ? box : box.put("style", style);
  }

  /** Makes buttons beside each other. */
  static ObjectNode actions(Collection<ObjectNode> actions) {
    var set = element("ActionSet");
    set.putArray("actions").addAll(actions);
    return set;
  }

  /** Makes a button that opens an address. */
  static ObjectNode open(String label, String address) {
    return button("Action.OpenUrl", label).put("url", address);
  }

  /** Makes a button that shows or hides an element. */
  static ObjectNode toggle(String label, String id) {
    var toggle = button("Action.ToggleVisibility", label);
    toggle.putArray("targetElements").add(id);
    return toggle;
  }

  /**
   * Makes a button that is sent to us. Clients that do not know how to execute submit.
   *
   * @param data what comes back
   * @param sendsInputs whether what is filled in comes along
   */
  static ObjectNode send(String label, String verb, ObjectNode data, boolean sendsInputs) {
    var inputs = sendsInputs ? "auto" : "none";
    var execute =
        button("Action.Execute", label)
            .put("verb", verb)
            .put("associatedInputs", inputs)
            .set("data", data);
    var submit =
        button("Action.Submit", label).put("associatedInputs", inputs).set("data", data.deepCopy());
    return execute.set("fallback", submit);
  }

  /** Has a button stand out, also where it is shown by a client that does not know it. */
  static ObjectNode styled(ObjectNode button, String style) {
    button.withObject("/fallback").put("style", style);
    return button.put("style", style);
  }

  static ObjectNode element(String type) {
    return node().put("type", type);
  }

  private static ObjectNode button(String type, String label) {
    return element(type).put("title", label);
  }

  /** Makes the card. */
  static ObjectNode card(String notice, List<ObjectNode> body) {
    var card =
        element("AdaptiveCard")
            .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
            .put("version", "1.5")
            .put("lang", "da")
            .put("fallbackText", notice);
    card.putObject("msteams").put("width", "Full");
    card.putArray("body").addAll(body);
    return card;
  }

  /** Makes the message that brings a card. */
  static ObjectNode message(String notice, ObjectNode card) {
    var message =
        element("message").put("summary", notice).put("locale", "da-DK").put("textFormat", "plain");
    message
        .putArray("attachments")
        .addObject()
        .put("contentType", "application/vnd.microsoft.card.adaptive")
        .set("content", card);
    return message;
  }
}
