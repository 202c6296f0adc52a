package dk.fagfaelle.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What Teams takes as a card, read from Microsoft's reference of version 1.5. */
final class CardRules {

  private static final Set<String> EVERY =
      Set.of("type", "id", "isVisible", "separator", "spacing", "fallback");
  private static final Map<String, Set<String>> ELEMENTS =
      Map.of(
          "TextBlock", Set.of("text", "wrap", "style", "weight", "size", "isSubtle", "color"),
          "RichTextBlock", Set.of("inlines"),
          "Container", Set.of("items", "style", "selectAction"),
          "ActionSet", Set.of("actions"),
          "Input.Text", Set.of("label", "isMultiline", "value"),
          "Input.Number", Set.of("label", "min", "value"),
          "Input.Date", Set.of("label", "placeholder", "value"),
          "Input.Toggle", Set.of("title", "wrap"),
          "Input.ChoiceSet", Set.of("label", "style", "wrap", "placeholder", "choices", "value"));
  private static final Map<String, Set<String>> ACTIONS =
      Map.of(
          "Action.Execute", Set.of("title", "style", "verb", "associatedInputs", "data"),
          "Action.Submit", Set.of("title", "style", "associatedInputs", "data"),
          "Action.OpenUrl", Set.of("title", "url"),
          "Action.ToggleVisibility", Set.of("title", "targetElements"));

  /** Teams shows no more beside each other. */
  private static final int MOST_BESIDE = 6;

  private final JsonNode message;
  private final List<String> ids = new ArrayList<>();

  private CardRules(JsonNode message) {
    this.message = message;
  }

  /** Fails if Teams would refuse a message, or show it otherwise than it is meant. */
  static void judge(JsonNode message) {
    new CardRules(message).judge();
  }

  private void judge() {
    var card = message.path("attachments").path(0).path("content");
    assertThat(Chunk.bytes(message)).as("bytes of %s", message).isLessThan(Messages.MOST_BYTES);
    assertThat(message.path("summary").stringValue("")).isNotBlank();
    assertThat(card.path("type").stringValue("")).isEqualTo("AdaptiveCard");
    assertThat(card.path("version").stringValue("")).isEqualTo("1.5");
    assertThat(card.path("fallbackText").stringValue("")).isNotBlank();
    assertThat(card.path("body").size()).as("%s", card).isPositive();
    card.path("body").forEach(this::element);
    assertThat(ids).doesNotHaveDuplicates();
    named("targetElements").forEach(it -> assertThat(ids).contains(it));
    for (var inputs : List.of("fields", "picks")) {
      card.findValues(inputs).forEach(it -> assertThat(ids).containsAll(it.propertyNames()));
    }
  }

  private void element(JsonNode element) {
    var type = known(element, ELEMENTS);
    switch (type) {
      case "TextBlock" -> filled(element, "text");
      case "RichTextBlock" -> inlines(element);
      case "Container" -> {
        // An empty one is the line between what belongs apart.
        assertThat(element.path("items").size() > 0 || element.has("separator")).isTrue();
        element.path("items").forEach(this::element);
        if (element.has("selectAction")) {
          action(element.path("selectAction"));
        }
      }
      case "ActionSet" -> {
        assertThat(element.path("actions").size()).isBetween(1, MOST_BESIDE);
        element.path("actions").forEach(this::action);
      }
      case "Input.Toggle" -> filled(element, "id", "title");
      case "Input.ChoiceSet" -> choices(element);
      case String _ -> filled(element, "id", "label");
    }
  }

  private static void inlines(JsonNode block) {
    assertThat(block.path("inlines").size()).isPositive();
    for (var run : block.path("inlines")) {
      assertThat(run.path("type").stringValue("")).isEqualTo("TextRun");
      filled(run, "text");
    }
  }

  private static void choices(JsonNode input) {
    filled(input, "id", "label");
    var values =
        input.path("choices").valueStream().map(it -> it.path("value").stringValue("")).toList();
    assertThat(values).isNotEmpty().doesNotHaveDuplicates().doesNotContain("");
    input.path("choices").forEach(it -> filled(it, "title"));
    if (input.has("value")) {
      assertThat(values).contains(input.path("value").stringValue(""));
    }
  }

  private void action(JsonNode action) {
    var type = known(action, ACTIONS);
    filled(action, "title");
    switch (type) {
      case "Action.Execute" -> {
        filled(action, "verb");
        filled(action.path("data"), Pressed.NONCE);
        var fallback = action.path("fallback");
        assertThat(known(fallback, ACTIONS)).isEqualTo("Action.Submit");
        assertThat(fallback.path("data")).isEqualTo(action.path("data"));
        assertThat(Pressed.read(action.path("data")).isEmpty())
            .isEqualTo(action.path("data").has(Pressed.PICKS));
      }
      case "Action.OpenUrl" ->
          assertThat(action.path("url").stringValue("")).matches("(tel:[0-9+]+|https?://\\S+)");
      case String _ -> assertThat(action.path("targetElements").size()).isPositive();
    }
  }

  private String known(JsonNode node, Map<String, Set<String>> kinds) {
    var type = node.path("type").stringValue("");
    assertThat(kinds).as("%s", node).containsKey(type);
    assertThat(node.propertyNames())
        .as(type)
        .allMatch(it -> EVERY.contains(it) || kinds.getOrDefault(type, Set.of()).contains(it));
    if (node.has("id")) {
      ids.add(node.path("id").stringValue(""));
    }
    return type;
  }

  private Stream<String> named(String list) {
    return message.findValues(list).stream()
        .flatMap(JsonNode::valueStream)
        .map(it -> it.stringValue(""));
  }

  private static void filled(JsonNode node, String... keys) {
    for (var key : keys) {
      assertThat(node.path(key).stringValue("")).as("%s of %s", key, node).isNotBlank();
    }
  }
}
