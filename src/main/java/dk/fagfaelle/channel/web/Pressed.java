package dk.fagfaelle.channel.web;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A button of the page that was pressed.
 *
 * @param action what it means
 * @param value what it is about
 * @param label the words to repeat above the reply; empty if there are none
 */
record Pressed(String action, String value, String label) {

  private static final int LONGEST = 300;

  /** Reads the fields of a form; a missing one is empty. */
  static Pressed of(Map<String, String> fields) {
    return new Pressed(
        fields.getOrDefault("action", ""),
        fields.getOrDefault("value", ""),
        fields.getOrDefault("label", ""));
  }

  /** Without what was sent, which could be anything. */
  @Override
  public String toString() {
    return "Pressed";
  }

  /** Tells whether the page offers something like it to press. */
  boolean isPossible() {
    return !action.isBlank()
        && Stream.of(action, value, label).allMatch(field -> field.length() <= LONGEST);
  }
}
