package dk.fagfaelle.knowledge.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

  /**
   * Returns the document without its title, where it begins by saying it: as a heading that is not
   * alone at its depth, or as a line of text that only looks like one.
   *
   * @param title what it is called where it is shown, whatever it calls itself
   */
  public Document below(String title) {
    var lines = parts.stream().limit(1).flatMap(part -> part.text().lines()).toList();
    if (lines.isEmpty() || !bare(lines.getFirst()).equals(bare(title))) {
      return this;
    }
    var left = lines.stream().skip(1).dropWhile(line -> bare(line).isEmpty()).toList();
    var rest = new ArrayList<>(parts.subList(1, parts.size()));
    if (!left.isEmpty()) {
      rest.addFirst(new Part.Paragraph(String.join("\n", left), parts.getFirst().page()));
    }
    return rest.isEmpty() ? this : new Document(this.title, rest);
  }

  /** Letters and numbers only. */
  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Returns whether there is nothing to read, as in a scanned page. */
  public boolean isEmpty() {
    return parts.stream().allMatch(part -> part instanceof Part.Heading || part.text().isBlank());
  }
}
