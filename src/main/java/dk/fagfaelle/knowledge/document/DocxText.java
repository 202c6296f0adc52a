package dk.fagfaelle.knowledge.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word document. */
final class DocxText {

  private static final String ZIP = "PK\u0003\u0004";

  /** How an old .doc begins, and also a .docx that is locked with a password. */
  private static final String OLE = "\u00d0\u00cf\u0011\u00e0";

  private static final long MOST_BYTES_UNPACKED = 200L * 1024 * 1024;

  private DocxText() {}

  static Document read(Path file, String name) throws IOException {
    var beginning = Documents.beginningOf(file);
    if (beginning.startsWith(OLE)) {
      throw Documents.refused(name, "document-locked");
    }
    if (!beginning.startsWith(ZIP)) {
      throw Documents.refused(name, "document-not-docx");
    }
    if (unpacksTooLarge(file)) {
      throw Documents.refused(name, "document-unpacks-too-large");
    }
    try (var bytes = Files.newInputStream(file);
        var document = new XWPFDocument(bytes)) {
      return Document.of(new DocxParts(document).parts(), 2);
    } catch (RuntimeException _) {
      // POI tells a broken file by many kinds of unchecked exception, some with the text in them.
      throw Documents.refused(name, "document-broken");
    }
  }

  /**
   * Counts what comes out, as a zip bomb lies about its sizes; stops as soon as it is too much. A
   * small file may hold millions of times its size.
   */
  private static boolean unpacksTooLarge(Path file) throws IOException {
    var left = MOST_BYTES_UNPACKED;
    try (var bytes = Files.newInputStream(file);
        var zip = new ZipInputStream(new BufferedInputStream(bytes))) {
      while (left > 0 && zip.getNextEntry() != null) {
        left -= counted(zip, left);
      }
    } catch (ZipException _) {
      return false; // Broken, not a bomb: whoever reads it next says so.
    }
    return left <= 0;
  }

  private static long counted(InputStream bytes, long most) throws IOException {
    var buffer = new byte[64 * 1024];
    var count = 0L;
    for (var read = 0; read >= 0 && count < most; read = bytes.read(buffer)) {
      count += read;
    }
    return count;
  }
}
