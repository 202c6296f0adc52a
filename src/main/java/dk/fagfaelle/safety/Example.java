package dk.fagfaelle.safety;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message that somebody has judged.
 *
 * @param message as staff would type it
 * @param kind the id of the text it calls for, {@code none} or {@code unclear}
 */
record Example(String message, String kind) {

  /** The kind of a message without danger. */
  static final String NONE = "none";

  /** The kind of a message that is neither clear nor safe. */
  static final String UNCLEAR = "unclear";

  /** Returns whether somebody is clearly in danger in it. */
  boolean isAcute() {
    return !kind.equals(NONE) && !kind.equals(UNCLEAR);
  }

  /** Reads every example below {@code bot/acute/examples}. */
  static List<Example> read(Contents contents) {
    return contents.below("bot/acute/examples", ".yaml").stream()
        .flatMap(file -> of(YamlNode.read(file)))
        .toList();
  }

  private static Stream<Example> of(YamlNode file) {
    return file.entries().entrySet().stream()
        .flatMap(
            kind ->
                kind.getValue().items().stream()
                    .map(item -> new Example(item.text(), kind.getKey())));
  }
}
