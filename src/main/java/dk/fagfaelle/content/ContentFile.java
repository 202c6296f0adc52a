package dk.fagfaelle.content;

/**
 * A text file that somebody wrote.
 *
 * @param path its path as the writer knows it, with forward slashes
 * @param text all of it
 */
public record ContentFile(String path, String text) {

  /**
   * Returns the file's name without folders and ending: {@code defusing} for {@code a/defusing.md}.
   */
  public String name() {
    var name = path.substring(path.lastIndexOf('/') + 1);
    var dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Returns the name of the folder it lies in: {@code a} for {@code b/a/defusing.md}. */
  public String folder() {
    var end = Math.max(path.lastIndexOf('/'), 0);
    return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
  }
}
