package dk.fagfaelle.knowledge.document;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF as a word processor prints it: lines cut to fit the page, page numbers at the foot. */
public final class PdfFile {

  private static final float LEFT = 70;
  private static final float WIDTH = 455;
  private static final float TOP = 770;

  private final PDDocument document = new PDDocument();
  private final PDFont plain;
  private final PDFont bold;
  private final List<List<Line>> pages = new ArrayList<>(List.of(new ArrayList<>()));

  private record Line(String text, PDFont font, float size, float indent, float above) {}

  /** Begins an empty document in a font that every reader of PDF has. */
  public PdfFile() {
    plain = new PDType1Font(FontName.HELVETICA);
    bold = new PDType1Font(FontName.HELVETICA_BOLD);
  }

  /** Begins an empty document that carries its fonts with it. */
  public PdfFile(Path plain, Path bold) {
    try {
      this.plain = PDType0Font.load(document, plain.toFile());
      this.bold = PDType0Font.load(document, bold.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the title. */
  @CanIgnoreReturnValue
  public PdfFile title(String text) {
    return lines(text, bold, 20, 0, 0);
  }

  /** Writes a heading in larger letters. */
  @CanIgnoreReturnValue
  public PdfFile heading(String text) {
    return lines(text, bold, 14, 0, 16);
  }

  /** Writes a heading in bold letters of the text's own size. */
  @CanIgnoreReturnValue
  public PdfFile boldHeading(String text) {
    return lines(text, bold, 11, 0, 10);
  }

  /** Writes a paragraph. */
  @CanIgnoreReturnValue
  public PdfFile paragraph(String text) {
    return lines(text, plain, 11, 0, 8);
  }

  /** Writes numbered items. */
  @CanIgnoreReturnValue
  public PdfFile numbered(String... items) {
    for (var i = 0; i < items.length; i++) {
      lines((i + 1) + ". " + items[i], plain, 11, 12, 3);
    }
    return this;
  }

  /** Writes bullets. */
  @CanIgnoreReturnValue
  public PdfFile bullets(String... items) {
    for (var item : items) {
      lines("\u2022 " + item, plain, 11, 12, 3);
    }
    return this;
  }

  /** Begins a new page. */
  @CanIgnoreReturnValue
  public PdfFile page() {
    pages.add(new ArrayList<>());
    return this;
  }

  /**
   * Saves it and returns where.
   *
   * @param footer stands at the foot of every page, before the page's number
   */
  @CanIgnoreReturnValue
  public Path save(Path file, String footer) {
    return save(file, footer, "");
  }

  /** Saves it, locked with a password unless that is empty. */
  @CanIgnoreReturnValue
  public Path save(Path file, String footer, String password) {
    try (document) {
      for (var page : pages) {
        write(page, footer + " " + (document.getNumberOfPages() + 1));
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(List<Line> lines, String footer) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var out = new PDPageContentStream(document, page)) {
      var y = TOP;
      for (var line : lines) {
        y -= line.above + line.size * 1.25f;
        show(out, line, y);
      }
      show(out, new Line(footer, plain, 9, 0, 0), 40);
    }
  }

  private static void show(PDPageContentStream out, Line line, float y) throws IOException {
    out.beginText();
    out.setFont(line.font, line.size);
    out.newLineAtOffset(LEFT + line.indent, y);
    out.showText(line.text);
    out.endText();
  }

  @CanIgnoreReturnValue
  private PdfFile lines(String text, PDFont font, float size, float indent, float above) {
    try {
      var current = new StringBuilder();
      var gap = above;
      for (var word : text.split(" ", -1)) {
        var width = font.getStringWidth(current + " " + word) / 1000 * size;
        if (!current.isEmpty() && width > WIDTH - indent) {
          pages.getLast().add(new Line(current.toString(), font, size, indent, gap));
          current.setLength(0);
          gap = 0;
        }
        current.append(current.isEmpty() ? "" : " ").append(word);
      }
      pages.getLast().add(new Line(current.toString(), font, size, indent, gap));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
