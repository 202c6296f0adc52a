package dk.fagfaelle.channel.teams;

import dk.fagfaelle.conversation.Press;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What comes back from a button of ours: what it means, and what was filled in beside it. A save of
 * picks is a press for each that was changed.
 */
final class Pressed {

  static final String ACTION = "action";
  static final String VALUE = "value";
  static final String NONCE = "nonce";
  static final String FIELDS = "fields";
  static final String PICKS = "picks";

  /** What is picked to take an answer back. */
  static final String NOTHING = "-";

  /** Stands between action and value of what can be picked. */
  private static final String BETWEEN = "\n";

  private Pressed() {}

  /** Returns how an answer is written where it can be picked. */
  static String picked(String action, String value) {
    return action + BETWEEN + value;
  }

  /** Returns the presses; none if it is no button of ours. */
  static List<Press> read(JsonNode sent) {
    if (sent.path(PICKS).isObject()) {
      return sent.path(PICKS).propertyStream().flatMap(it -> changed(sent, it).stream()).toList();
    }
    var action = sent.path(ACTION).asString("");
    return action.isEmpty()
        ? List.of()
        : List.of(new Press(action, sent.path(VALUE).asString(""), fieldsOf(sent)));
  }

  /** Picking nothing where there was an answer sends that once more, which takes it back. */
  private static Optional<Press> changed(JsonNode sent, Map.Entry<String, JsonNode> pick) {
    var before = pick.getValue().asString("");
    var now = sent.path(pick.getKey()).asString(before);
    if (now.equals(before) || now.isEmpty()) {
      return Optional.empty();
    }
    var parts = (now.equals(NOTHING) ? before : now).split(BETWEEN, 2);
    return Stream.of(parts).skip(1).map(value -> new Press(parts[0], value)).findFirst();
  }

  /** A field that was left empty is not sent at all. */
  private static Map<String, String> fieldsOf(JsonNode sent) {
    var fields = new HashMap<String, String>();
    sent.path(FIELDS)
        .propertyStream()
        .forEach(
            field ->
                fields.put(field.getValue().asString(""), sent.path(field.getKey()).asString("")));
    return fields;
  }
}
