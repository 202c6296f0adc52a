package dk.fagfaelle.knowledge.document;

import dk.fagfaelle.content.ContentException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF file. */
final class PdfText {

  private static final String BEGINNING = "%PDF-";
  private static final int MOST_PAGES = 1500;
  private static final long MOST_BYTES_UNPACKED = 50L * 1024 * 1024;

  private PdfText() {}

  static Document read(Path file, String name) throws IOException {
    if (!Documents.beginningOf(file).contains(BEGINNING)) {
      throw Documents.refused(name, "document-not-pdf");
    }
    try (var document = Loader.loadPDF(file.toFile())) {
      check(document, name);
      var lines = RunningLines.without(PdfLines.of(document));
      return Document.of(new PdfParts(lines).parts(), 2);
    } catch (InvalidPasswordException _) {
      throw Documents.refused(name, "document-locked");
    } catch (ContentException e) {
      throw e;
    } catch (RuntimeException _) {
      // PDFBox tells some broken files by unchecked exceptions.
      throw Documents.refused(name, "document-broken");
    }
  }

  private static void check(PDDocument document, String name) throws IOException {
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      throw Documents.refused(name, "document-locked");
    }
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw Documents.refused(name, "document-too-long", String.valueOf(MOST_PAGES));
    }
    for (var page : document.getPages()) {
      if (unpacksTooLarge(page)) {
        throw Documents.refused(name, "document-unpacks-too-large");
      }
    }
  }

  /**
   * Looks at a page's own text before it is unpacked into memory: a few bytes may hold billions.
   */
  private static boolean unpacksTooLarge(PDPage page) throws IOException {
    for (var streams = page.getContentStreams(); streams.hasNext(); ) {
      if (unpacksTooLarge(streams.next())) {
        return true;
      }
    }
    return false;
  }

  private static boolean unpacksTooLarge(PDStream stream) throws IOException {
    if (!stream.getFilters().equals(List.of(COSName.FLATE_DECODE))) {
      return false;
    }
    try (var bytes = new InflaterInputStream(stream.getCOSObject().createRawInputStream())) {
      return bytes.skip(MOST_BYTES_UNPACKED) == MOST_BYTES_UNPACKED;
    } catch (ZipException | EOFException _) {
      return false; // Broken, not a bomb: whoever reads it next says so.
    }
  }
}
