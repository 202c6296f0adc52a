package dk.fagfaelle.knowledge.document;

/** A piece of a document, in reading order. */
public sealed interface Part {

  /** Returns its text as Markdown, without the marks of a heading or a list item. */
  String text();

  /** Returns the page it begins on, as printed; empty if that is not known. */
  String page();

  /**
   * A heading.
   *
   * @param depth 1 for the outermost
   */
  record Heading(int depth, String text, String page) implements Part {}

  /** A paragraph, or a whole block of Markdown as it was written. */
  record Paragraph(String text, String page) implements Part {}

  /**
   * A list item.
   *
   * @param mark {@code -} or a number with a full stop
   * @param depth how many lists it stands inside, 0 for the outermost
   */
  record Item(String mark, int depth, String text, String page) implements Part {}
}
