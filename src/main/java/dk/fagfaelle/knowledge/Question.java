package dk.fagfaelle.knowledge;

import java.util.List;

/**
 * What is looked for.
 *
 * @param text the question, without personal data
 * @param earlier the questions before it in the same conversation, oldest first
 */
public record Question(String text, List<String> earlier) {

  /** Copies the earlier questions. */
  public Question {
    earlier = List.copyOf(earlier);
  }

  @Override
  public String toString() {
    return "Question[%d characters, %d earlier]".formatted(text.length(), earlier.size());
  }
}
