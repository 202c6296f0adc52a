package dk.fagfaelle.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words that follow each other, as a rule writes them: {@code reagerer ikke}. One other word may
 * stand between two of them, up to five where the rule writes {@code ..}; {@code @group} stands for
 * any phrase of that group.
 *
 * @param parts the words and groups in order; at least one
 */
record Phrase(List<Part> parts) {

  private static final int NEAR = 1;
  private static final int FAR = 5;

  /** A word or a group, and how many words may stand before it. */
  record Part(String group, WordPattern word, int gap) {

    boolean isGroup() {
      return !group.isEmpty();
    }
  }

  /** Reads a phrase as it is written. */
  static Phrase of(String written) {
    var pieces = Arrays.stream(written.strip().split("\\s+")).toList();
    var parts = new ArrayList<Part>();
    var gap = NEAR;
    for (var piece : pieces) {
      if (piece.equals("..")) {
        gap = FAR;
      } else {
        var group = piece.startsWith("@") ? piece.substring(1) : "";
        parts.add(new Part(group, WordPattern.of(group.isEmpty() ? piece : ""), gap));
        gap = NEAR;
      }
    }
    return new Phrase(List.copyOf(parts));
  }
}
