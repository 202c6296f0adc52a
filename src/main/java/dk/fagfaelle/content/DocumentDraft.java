package dk.fagfaelle.content;

import java.nio.file.Path;

/** Makes a draft of a procedure from a document that somebody wrote elsewhere. */
@FunctionalInterface
public interface DocumentDraft {

  /**
   * Returns a procedure as Markdown, with front matter to fill in.
   *
   * @param document a Word or PDF file
   * @throws ContentException if it cannot be read
   */
  String draftOf(Path document);
}
