package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.knowledge.document.Document;
import dk.fagfaelle.knowledge.document.Documents;
import dk.fagfaelle.knowledge.document.MarkdownText;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns a Word document or a PDF into the draft of a procedure, for a person to fill in. */
public final class ProcedureDraft {

  private final String form;

  /** Takes what holds the form, {@code bot/drafts/procedure.md}. */
  public ProcedureDraft(Contents contents) {
    this.form = contents.file("bot/drafts/procedure.md").text();
  }

  /**
   * Returns the draft as Markdown with front matter to fill in.
   *
   * @param file a Word document or a PDF
   * @throws ContentException if it is not there, or cannot be read
   */
  public String of(Path file) {
    var name = file.getFileName().toString();
    if (!Files.isRegularFile(file)) {
      throw new ContentException(Fault.of(file.toString(), 1, "file-missing"));
    }
    if (!Documents.canRead(file)) {
      throw new ContentException(
          Fault.of(file.toString(), 1, "ending-unknown", Documents.endingOf(file)));
    }
    var document = Documents.read(file, file.toString());
    var title = titleOf(document, name);
    return form.replace("{file}", name)
        .replace("{id}", Slug.of(title))
        .replace("{title}", quoted(title))
        .replace("{body}", MarkdownText.write(document.parts(), "#"));
  }

  private static String titleOf(Document document, String name) {
    return document.title().isEmpty()
        ? name.substring(0, name.lastIndexOf('.')).replaceAll("[_-]+", " ").strip()
        : document.title();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
