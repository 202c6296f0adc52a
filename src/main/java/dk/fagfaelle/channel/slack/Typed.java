package dk.fagfaelle.channel.slack;

import com.slack.api.model.view.ViewState;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Names inputs so that what was typed is found again, and reads what Slack sends of them. */
final class Typed {

  private static final Pattern SEND = Pattern.compile("send\\.([0-9a-f]{8})");

  private Typed() {}

  /** Returns what all inputs of a form have in their names, and its button. */
  static String keyOf(String form) {
    var sum = new CRC32();
    sum.update(form.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  static String sendOf(String key) {
    return "send." + key;
  }

  /**
   * Names an input.
   *
   * @param part which one it is where a field took several
   */
  static String idOf(String key, int part, String field) {
    return "%s.%02d.%s".formatted(key, part, field);
  }

  /** Returns what stands in the form that a button belongs to, by field; nothing for others. */
  static Map<String, String> fieldsOf(String button, Stream<ViewState> states) {
    var send = SEND.matcher(button);
    if (!send.matches()) {
      return Map.of();
    }
    var parts = new TreeMap<String, String>();
    states
        .flatMap(state -> state.getValues().values().stream())
        .flatMap(inputs -> inputs.entrySet().stream())
        .filter(input -> input.getKey().startsWith(send.group(1) + "."))
        .forEach(input -> parts.put(input.getKey(), wordsOf(input.getValue())));
    var fields = new TreeMap<String, String>();
    var before = send.group(1).length() + ".00.".length();
    parts.forEach((id, words) -> fields.merge(id.substring(before), words, String::concat));
    return fields;
  }

  private static String wordsOf(ViewState.Value value) {
    return Optional.ofNullable(value.getValue())
        .or(() -> Optional.ofNullable(value.getSelectedDate()))
        .or(
            () ->
                Optional.ofNullable(value.getSelectedOption())
                    .map(ViewState.SelectedOption::getValue))
        .orElse("");
  }
}
