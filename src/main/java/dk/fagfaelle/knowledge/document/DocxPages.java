package dk.fagfaelle.knowledge.document;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Which page a paragraph begins on. A Word document has no pages until it is shown; Word leaves a
 * mark where it last broke one. Without marks, only a document of one page is sure of its page.
 */
final class DocxPages {

  private final boolean isKnown;
  private final AtomicInteger page = new AtomicInteger(1);

  DocxPages(XWPFDocument document) {
    var pages = document.getProperties().getExtendedProperties().getPages();
    this.isKnown =
        pages == 1
            || document.getParagraphs().stream().anyMatch(paragraph -> breaksIn(paragraph) > 0);
  }

  /** Goes past a paragraph and returns the page it begins on; empty if that is not known. */
  String pageOf(XWPFParagraph paragraph) {
    var startsPage =
        !paragraph.getRuns().isEmpty()
            && paragraph.getRuns().getFirst().getCTR().sizeOfLastRenderedPageBreakArray() > 0;
    if (!startsPage) {
      var before = current();
      pass(paragraph);
      return before;
    }
    pass(paragraph);
    return current();
  }

  /** Goes past a paragraph. */
  void pass(XWPFParagraph paragraph) {
    page.addAndGet(breaksIn(paragraph));
  }

  /** Returns the page reached; empty if that is not known. */
  String current() {
    return isKnown ? String.valueOf(page.get()) : "";
  }

  private static int breaksIn(XWPFParagraph paragraph) {
    return paragraph.getRuns().stream()
        .mapToInt(run -> run.getCTR().sizeOfLastRenderedPageBreakArray())
        .sum();
  }
}
