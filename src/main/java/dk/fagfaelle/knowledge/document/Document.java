package dk.fagfaelle.knowledge.document;

import java.util.List;

/**
 * What a document says, from top to bottom.
 *
 * @param title its title; empty if it has none that can be told from its headings
 * @param parts what follows the title
 */
public record Document(String title, List<Part> parts) {

  /** Copies the parts. */
  public Document {
    parts = List.copyOf(parts);
  }

  /**
   * Makes a document of parts: a heading that stands first, and alone at its depth, is the title.
   *
   * @param deepest how deep a heading can be and still be the title
   */
  static Document of(List<Part> parts, int deepest) {
    if (parts.isEmpty()
        || !(parts.getFirst() instanceof Part.Heading first)
        || first.depth() > deepest) {
      return new Document("", parts);
    }
    var isAlone =
        parts.stream()
            .skip(1)
            .noneMatch(
                part -> part instanceof Part.Heading(var depth, _, _) && depth <= first.depth());
    return isAlone
        ? new Document(first.text(), parts.subList(1, parts.size()))
        : new Document("", parts);
  }

  /** Returns whether there is nothing to read, as in a scanned page. */
  public boolean isEmpty() {
    return parts.stream().allMatch(part -> part instanceof Part.Heading || part.text().isBlank());
  }
}
