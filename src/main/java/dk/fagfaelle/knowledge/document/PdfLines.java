package dk.fagfaelle.knowledge.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of a PDF in the order they are written, with where and how they stand. */
final class PdfLines extends PDFTextStripper {

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();
  private final List<String> labels;

  private PdfLines(List<String> labels) {
    this.labels = labels;
  }

  /** Returns every line of the document. */
  static List<PdfLine> of(PDDocument document) throws IOException {
    var stripper = new PdfLines(labelsOf(document));
    stripper.writeText(document, Writer.nullWriter());
    return List.copyOf(stripper.lines);
  }

  private static List<String> labelsOf(PDDocument document) throws IOException {
    var labels = document.getDocumentCatalog().getPageLabels();
    return labels == null ? List.of() : List.of(labels.getLabelsByPageIndices());
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    text.append(word);
    letters.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    var whole = text.toString().replaceAll("[\\s\\u00a0\\u00ad]+", " ").strip();
    if (!whole.isEmpty() && !letters.isEmpty()) {
      var last = letters.getLast();
      lines.add(
          new PdfLine(
              whole,
              sizeOf(letters),
              letters.stream().allMatch(PdfLines::isBold),
              label(),
              getCurrentPageNo(),
              letters.getFirst().getYDirAdj(),
              last.getPageHeight(),
              last.getXDirAdj() + last.getWidthDirAdj()));
    }
    text.setLength(0);
    letters.clear();
  }

  private String label() {
    var index = getCurrentPageNo() - 1;
    return index < labels.size() ? labels.get(index) : String.valueOf(index + 1);
  }

  private static float sizeOf(List<TextPosition> letters) {
    var largest = letters.stream().map(TextPosition::getFontSizeInPt).max(Float::compare);
    return Math.round(largest.orElse(0f) * 2) / 2f;
  }

  private static boolean isBold(TextPosition letter) {
    var font = letter.getFont();
    var name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    var about = font.getFontDescriptor();
    return letter.getUnicode().isBlank()
        || name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || (about != null && (about.isForceBold() || about.getFontWeight() >= 600));
  }
}
