package dk.fagfaelle.conversation;

/** The words of a turn, exactly as typed. Prints redacted, so that no log ever holds them. */
public record Utterance(String text) implements Act {

  @Override
  public String toString() {
    return "Utterance[%d characters]".formatted(text.length());
  }
}
