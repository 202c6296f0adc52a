package dk.fagfaelle.knowledge.language;

import java.util.List;

/**
 * A text as it is compared: misspellings mended and abbreviations known, once for everything that
 * asks.
 *
 * @param words its words, endings kept
 * @param stems its stems, compounds whole
 * @param parts its stems and those of the parts of its compounds
 * @param same stems of what means the same as something in it
 * @param related stems of what lies near something in it
 */
public record Wording(
    List<String> words,
    List<String> stems,
    List<String> parts,
    List<String> same,
    List<String> related) {

  /** Copies the lists. */
  public Wording {
    words = List.copyOf(words);
    stems = List.copyOf(stems);
    parts = List.copyOf(parts);
    same = List.copyOf(same);
    related = List.copyOf(related);
  }

  @Override
  public String toString() {
    return "Wording[%d words]".formatted(words.size());
  }
}
