package dk.fagfaelle.conversation;

import java.util.Map;

/**
 * Something pressed instead of typed, with what was filled in beside it.
 *
 * @param action what it means, as the name of an action
 * @param value what it is about
 * @param fields what was filled in, exactly as typed, by field; none for most
 */
public record Press(String action, String value, Map<String, String> fields) implements Act {

  /** Copies the fields. */
  public Press {
    fields = Map.copyOf(fields);
  }

  /** Makes a press beside which nothing was filled in. */
  public Press(String action, String value) {
    this(action, value, Map.of());
  }

  /** Without the value and the fields: what a browser sends could be anything. */
  @Override
  public String toString() {
    return "Press[action of %d, value of %d characters]".formatted(action.length(), value.length());
  }
}
