package dk.fagfaelle.knowledge.document;

/**
 * A line as it stands on a page.
 *
 * @param size the size of its letters in points, to the nearest half
 * @param isBold whether all of it is bold
 * @param page the page, as printed
 * @param pageIndex the page's number in the file, counted from 1
 * @param top how far down the page it stands, in points
 * @param pageHeight how tall the page is, in points
 * @param right where it ends, in points from the left
 */
record PdfLine(
    String text,
    float size,
    boolean isBold,
    String page,
    int pageIndex,
    float top,
    float pageHeight,
    float right) {

  /** Two and a half centimetres of a page of A4, as word processors leave. */
  private static final float MARGIN = 0.085f;

  /** Returns how far below another line it stands; infinite if they stand on different pages. */
  float below(PdfLine other) {
    var gap = top - other.top;
    return pageIndex == other.pageIndex && gap >= 0 ? gap : Float.POSITIVE_INFINITY;
  }

  boolean looksLike(PdfLine other) {
    return size == other.size && isBold == other.isBold;
  }

  /** Returns whether it stands in the margin at the top or foot of the page. */
  boolean isInMargin() {
    return top < pageHeight * MARGIN || top > pageHeight * (1 - MARGIN);
  }
}
