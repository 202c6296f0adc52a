package dk.fagfaelle.knowledge.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown, read into parts and written from them. */
public final class MarkdownText {

  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*\\s*$");

  private MarkdownText() {}

  /** Reads Markdown; what stands between headings and empty lines is kept as it was written. */
  public static Document read(String markdown) {
    var parts = new ArrayList<Part>();
    var block = new ArrayList<String>();
    for (var line : markdown.lines().toList()) {
      var heading = HEADING.matcher(line);
      if (heading.matches()) {
        flush(block, parts);
        parts.add(new Part.Heading(heading.group(1).length(), heading.group(2), ""));
      } else if (line.isBlank()) {
        flush(block, parts);
      } else {
        block.add(line.stripTrailing());
      }
    }
    flush(block, parts);
    return Document.of(parts, 1);
  }

  /**
   * Writes parts as Markdown.
   *
   * @param hashes what stands before an outermost heading, such as {@code ##}
   */
  public static String write(List<Part> parts, String hashes) {
    var markdown = new StringBuilder();
    var afterItem = false;
    for (var part : parts) {
      var isItem = part instanceof Part.Item;
      if (!markdown.isEmpty()) {
        markdown.append(isItem && afterItem ? "\n" : "\n\n");
      }
      markdown.append(written(part, hashes));
      afterItem = isItem;
    }
    return markdown.toString();
  }

  private static String written(Part part, String hashes) {
    return switch (part) {
      case Part.Heading(var depth, var text, _) ->
          hashes + "#".repeat(Math.max(0, depth - 1)) + " " + text;
      case Part.Paragraph(var text, _) -> text;
      case Part.Item(var mark, var depth, var text, _) -> "   ".repeat(depth) + mark + " " + text;
    };
  }

  private static void flush(List<String> block, List<Part> parts) {
    if (!block.isEmpty()) {
      parts.add(new Part.Paragraph(String.join("\n", block), ""));
      block.clear();
    }
  }
}
