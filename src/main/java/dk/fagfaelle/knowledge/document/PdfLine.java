package dk.fagfaelle.knowledge.document;

/**
 * A line as it stands on a page.
 *
 * @param size the size of its letters in points, to the nearest half
 * @param isBold whether all of it is bold
 * @param page the page, as printed
 * @param pageIndex the page's number in the file, counted from 1
 * @param top how far down the page it stands, in points
 * @param right where it ends, in points from the left
 */
record PdfLine(
    String text, float size, boolean isBold, String page, int pageIndex, float top, float right) {

  /** Returns how far below another line it stands; infinite if they stand on different pages. */
  float below(PdfLine other) {
    var gap = top - other.top;
    return pageIndex == other.pageIndex && gap >= 0 ? gap : Float.POSITIVE_INFINITY;
  }

  boolean looksLike(PdfLine other) {
    return size == other.size && isBold == other.isBold;
  }
}
