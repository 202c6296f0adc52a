package dk.fagfaelle.channel.teams;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A card as it stands in a chat now, also what of it is folded.
 *
 * @param chat where it stands
 * @param id names it there
 * @param activity what brought it, or stands in its place
 */
record ShownCard(String chat, String id, JsonNode activity) {

  private static final List<String> READ = List.of("text", "title", "label", "value", "url");
  private static final JsonMapper JSON = new JsonMapper();

  ShownCard as(JsonNode now) {
    return new ShownCard(chat, id, now);
  }

  /** Returns every word that can be read, from top to bottom. */
  String words() {
    return all()
        .flatMap(it -> READ.stream().map(key -> it.path(key).stringValue("")))
        .filter(it -> !it.isEmpty())
        .collect(joining("\n"))
        .replace("\u2060", "");
  }

  /** Tells whether something in it means one of these presses. */
  boolean offers(Predicate<ObjectNode> meaning) {
    return actions().anyMatch(it -> meaning.test(dataOf(it)));
  }

  /** Tells whether something can be pressed whose label begins so. */
  boolean offers(String label) {
    return actions().anyMatch(it -> titleOf(it).startsWith(label));
  }

  /** Returns what a client sends when somebody presses what means something. */
  ObjectNode pressed(Predicate<ObjectNode> meaning) {
    return sent(actions().filter(it -> meaning.test(dataOf(it))), Map.of());
  }

  /**
   * Returns what a client sends when somebody presses what has a label.
   *
   * @param fields what she has filled in, by field
   */
  ObjectNode pressed(String label, Map<String, String> fields) {
    return sent(actions().filter(it -> titleOf(it).startsWith(label)), fields);
  }

  static boolean means(ObjectNode data, String action, String value) {
    return data.path("action").stringValue("").equals(action)
        && data.path("value").stringValue("").startsWith(value);
  }

  private ObjectNode sent(Stream<JsonNode> found, Map<String, String> fields) {
    var action =
        found.findFirst().orElseThrow(() -> new AssertionError("no such press in " + words()));
    var data = dataOf(action);
    if (action.path("associatedInputs").stringValue("auto").equals("auto")) {
      inputs().forEach(it -> data.set(it.path("id").stringValue(""), filledIn(it)));
    }
    data.path("fields")
        .propertyStream()
        .filter(it -> fields.containsKey(it.getValue().stringValue("")))
        .forEach(
            it ->
                data.put(
                    it.getKey(),
                    entered(it.getKey(), fields.getOrDefault(it.getValue().stringValue(""), ""))));
    return data;
  }

  /** What is picked from a list is named by what people read. */
  private String entered(String input, String words) {
    return inputs()
        .filter(it -> it.path("id").stringValue("").equals(input))
        .flatMap(it -> it.path("choices").valueStream())
        .filter(it -> titleOf(it).equals(words))
        .map(it -> it.path("value").stringValue(""))
        .findFirst()
        .orElse(words);
  }

  private Stream<JsonNode> inputs() {
    return all().filter(it -> it.path("type").stringValue("").startsWith("Input."));
  }

  private static JsonNode filledIn(JsonNode input) {
    return input.has("value") ? input.path("value") : JSON.getNodeFactory().stringNode("");
  }

  private Stream<JsonNode> actions() {
    return all().filter(it -> it.path("type").stringValue("").equals("Action.Execute"));
  }

  private static String titleOf(JsonNode action) {
    return action.path("title").stringValue("");
  }

  private static ObjectNode dataOf(JsonNode action) {
    return (ObjectNode) action.path("data").deepCopy();
  }

  private Stream<JsonNode> all() {
    return within(activity.path("attachments").path(0).path("content").path("body"));
  }

  /** What comes back from a button, and what older clients are shown in its place, is not read. */
  private static Stream<JsonNode> within(JsonNode node) {
    var inside =
        node.isObject()
            ? node.propertyStream()
                .filter(it -> !List.of("data", "fallback").contains(it.getKey()))
                .map(Map.Entry::getValue)
            : node.valueStream();
    return Stream.concat(
        Stream.of(node).filter(JsonNode::isObject), inside.flatMap(ShownCard::within));
  }
}
