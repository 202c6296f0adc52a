package dk.fagfaelle.knowledge.document;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Opens documents: looks at size and first bytes before a library is let near the file. */
public final class Documents {

  private static final long MOST_BYTES = 30L * 1024 * 1024;

  private Documents() {}

  /** Returns whether the file's ending is one that can be read here: {@code .docx} or .pdf. */
  public static boolean canRead(Path file) {
    var ending = endingOf(file);
    return ending.equals("docx") || ending.equals("pdf");
  }

  /** Returns a file's ending in lower case, without the dot; empty if it has none. */
  public static String endingOf(Path file) {
    var name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a document.
   *
   * @param file a file that {@link #canRead}
   * @param name the file's path as the writer knows it, for faults
   * @throws ContentException if it is empty, too large, locked, broken or holds no text
   */
  public static Document read(Path file, String name) {
    checkSize(file, name);
    try {
      var document =
          endingOf(file).equals("pdf") ? PdfText.read(file, name) : DocxText.read(file, name);
      if (document.isEmpty()) {
        throw refused(name, "document-without-text");
      }
      return document;
    } catch (IOException _) {
      throw refused(name, "document-broken");
    }
  }

  static ContentException refused(String name, String problem, String... details) {
    return new ContentException(Fault.of(name, 1, problem, details));
  }

  private static void checkSize(Path file, String name) {
    try {
      var bytes = Files.size(file);
      if (bytes == 0) {
        throw refused(name, "file-empty");
      }
      if (bytes > MOST_BYTES) {
        throw refused(name, "file-too-large", String.valueOf(MOST_BYTES / 1024 / 1024));
      }
    } catch (IOException _) {
      throw refused(name, "file-unreadable");
    }
  }

  /** Returns the first bytes of a file, one character a byte. */
  static String beginningOf(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(1024), StandardCharsets.ISO_8859_1);
    }
  }
}
