package dk.fagfaelle.content;

/**
 * A Markdown file with YAML front matter between two lines of three hyphens.
 *
 * @param head the front matter
 * @param body the text below it, stripped
 * @param bodyLine the line on which the body begins, counted from 1
 */
public record MarkdownFile(YamlNode head, String body, int bodyLine) {

  private static final String FENCE = "---";

  /** Reads a file; a file without front matter is refused. */
  public static MarkdownFile read(ContentFile file) {
    var lines = file.text().lines().toList();
    if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
      throw new ContentException(Fault.of(file.path(), 1, "front-matter-missing"));
    }
    var end = 1;
    while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
      end++;
    }
    if (end == lines.size()) {
      throw new ContentException(Fault.of(file.path(), 1, "front-matter-open"));
    }
    var head = YamlNode.read(file.path(), 2, String.join("\n", lines.subList(1, end)));
    var start = end + 1;
    while (start < lines.size() && lines.get(start).isBlank()) {
      start++;
    }
    var body = String.join("\n", lines.subList(Math.min(start, lines.size()), lines.size()));
    return new MarkdownFile(head, body.strip(), start + 1);
  }
}
