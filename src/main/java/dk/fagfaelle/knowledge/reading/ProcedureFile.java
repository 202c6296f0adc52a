package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.MarkdownFile;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.knowledge.document.Document;
import dk.fagfaelle.knowledge.document.Documents;
import dk.fagfaelle.knowledge.document.MarkdownText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that holds a procedure: Markdown, Word or PDF, with front matter or a {@code .yaml} of the
 * same name beside it.
 *
 * @param path where it is
 * @param name its path as the writer knows it, with forward slashes
 */
record ProcedureFile(Path path, String name) {

  /** Returns whether a file may hold a procedure. */
  static boolean isOne(Path file) {
    return Documents.endingOf(file).equals("md") || Documents.canRead(file);
  }

  /**
   * Reads the procedure.
   *
   * @throws ContentException if the file, or what is beside it, cannot be used
   */
  Procedure read() {
    return isMarkdown() ? readMarkdown() : readDocument();
  }

  /** Returns what names this content and no other, of the file and what is beside it. */
  String print() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(path));
      digest.update(Files.exists(beside()) ? Files.readAllBytes(beside()) : new byte[0]);
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException _) {
      throw new ContentException(Fault.of(name, 1, "file-unreadable"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private boolean isMarkdown() {
    return Documents.endingOf(path).equals("md");
  }

  private Procedure readMarkdown() {
    var file = fileOf(path, name);
    if (file.text().isBlank()) {
      throw new ContentException(Fault.of(name, 1, "file-empty"));
    }
    var hasFrontMatter = file.text().startsWith("---");
    if (!hasFrontMatter && Files.exists(beside())) {
      return procedureOf(headBeside(), MarkdownText.read(file.text()), name);
    }
    if (hasFrontMatter && Files.exists(beside())) {
      throw new ContentException(Fault.of(name, 1, "head-twice", nameBeside()));
    }
    var markdown = MarkdownFile.read(file);
    return procedureOf(markdown.head(), MarkdownText.read(markdown.body()), name);
  }

  private Procedure readDocument() {
    var document = Documents.read(path, name);
    if (!Files.exists(beside())) {
      throw new ContentException(Fault.of(name, 1, "head-missing", nameBeside()));
    }
    return procedureOf(headBeside(), document, name);
  }

  private static Procedure procedureOf(YamlNode node, Document document, String name) {
    var head = ProcedureHead.of(node);
    var chapters = Chapter.of(document.below(head.title()));
    if (chapters.isEmpty()) {
      throw new ContentException(Fault.of(name, 1, "body-empty"));
    }
    return new Procedure(head, chapters);
  }

  private YamlNode headBeside() {
    return YamlNode.read(fileOf(beside(), nameBeside()));
  }

  private Path beside() {
    return path.resolveSibling(stem(path.getFileName().toString()) + ".yaml");
  }

  private String nameBeside() {
    return stem(name) + ".yaml";
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static ContentFile fileOf(Path path, String name) {
    try {
      return new ContentFile(name, Files.readString(path).replaceFirst("^\ufeff", ""));
    } catch (CharacterCodingException _) {
      throw new ContentException(Fault.of(name, 1, "file-not-utf8"));
    } catch (IOException _) {
      throw new ContentException(Fault.of(name, 1, "file-unreadable"));
    }
  }
}
