package dk.fagfaelle.conversation;

/**
 * Something pressed instead of typed.
 *
 * @param action what it means, as the name of an action
 * @param value what it is about
 */
public record Press(String action, String value) implements Act {

  /** Without the value: what a browser sends could be anything. */
  @Override
  public String toString() {
    return "Press[action of %d, value of %d characters]".formatted(action.length(), value.length());
  }
}
