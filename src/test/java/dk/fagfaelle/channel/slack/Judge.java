package dk.fagfaelle.channel.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.slack.api.SlackConfig;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Says whether Slack would take a message: by its own library, told to know every property, by the
 * schema made from its own types, and by the limits it writes of.
 */
final class Judge {

  private static final Gson STRICT = strict();
  private static final Schema SCHEMA = schema();
  private static final Map<String, Integer> MOST_TEXT =
      Map.of("header", 150, "button", 75, "input", 2_000, "section", 3_000);

  private Judge() {}

  /** Judges a message, and returns it as it stands on the wire. */
  @CanIgnoreReturnValue
  static JsonArray judge(List<LayoutBlock> blocks) {
    var json = Wire.json(blocks);
    judge(json);
    return STRICT.fromJson(json, JsonArray.class);
  }

  /** Judges a message as it was sent. */
  static void judge(String json) {
    var read = STRICT.fromJson(json, LayoutBlock[].class);
    assertThat(Wire.json(read)).isEqualTo(json);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
    assertThat(json.length()).as("letters").isLessThan(12_000);
    assertThat(read.length).as("blocks").isBetween(1, 50);
    limits(STRICT.fromJson(json, JsonArray.class));
  }

  private static void limits(JsonArray message) {
    var names = new ArrayList<String>();
    walk(
        message,
        (type, it) -> {
          of(it, "action_id").ifPresent(names::add);
          of(it, "action_id").ifPresent(id -> assertThat(id).hasSizeBetween(1, 255));
          of(it, "block_id").ifPresent(id -> assertThat(id).hasSizeBetween(1, 255));
          most(it, "elements", type.equals("actions") ? 25 : type.equals("context") ? 10 : 1_000);
          most(it, "fields", 10);
          most(it, "options", type.equals("checkboxes") ? 10 : 100);
          text(type, it);
        });
    assertThat(names).doesNotHaveDuplicates();
  }

  private static void text(String type, JsonObject it) {
    switch (type) {
      case "plain_text", "mrkdwn", "text" -> assertThat(string(it, "text")).isNotEmpty();
      case "button" -> assertThat(string(it, "value")).hasSizeBetween(1, 2_000);
      case "" ->
          of(it, "value")
              .ifPresent(
                  value -> {
                    assertThat(value).hasSizeBetween(1, 150);
                    assertThat(string(it.getAsJsonObject("text"), "text")).hasSizeLessThan(76);
                  });
      case "plain_text_input" ->
          of(it, "initial_value").ifPresent(value -> assertThat(value).hasSizeBetween(1, 3_000));
      case String _ -> {}
    }
    if (MOST_TEXT.containsKey(type)) {
      var label = it.get(type.equals("input") ? "label" : "text");
      if (label != null && label.isJsonObject()) {
        assertThat(string(label.getAsJsonObject(), "text"))
            .hasSizeBetween(1, MOST_TEXT.getOrDefault(type, 0));
      }
    }
    if (it.has("fields")) {
      it.getAsJsonArray("fields")
          .forEach(
              field -> assertThat(string(field.getAsJsonObject(), "text")).hasSizeBetween(1, 2000));
    }
  }

  private static void most(JsonObject it, String list, int most) {
    if (it.has(list)) {
      assertThat(it.getAsJsonArray(list)).as(list).hasSizeBetween(1, most);
    }
  }

  /** Shows every object of a message with its type; the empty one where it has none. */
  static void walk(JsonElement element, BiConsumer<String, JsonObject> visitor) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(it -> walk(it, visitor));
    } else if (element.isJsonObject()) {
      var object = element.getAsJsonObject();
      visitor.accept(of(object, "type").orElse(""), object);
      object.entrySet().forEach(it -> walk(it.getValue(), visitor));
    }
  }

  static Optional<String> of(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsJsonPrimitive)
        .filter(JsonPrimitive::isString)
        .map(JsonPrimitive::getAsString);
  }

  static String string(JsonObject object, String name) {
    return of(object, name).orElse("");
  }

  private static Gson strict() {
    var config = new SlackConfig();
    config.setFailOnUnknownProperties(true);
    return GsonFactory.createSnakeCase(config);
  }

  private static Schema schema() {
    try (var file = Judge.class.getResourceAsStream("/slack/blocks.schema.json")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(text, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
