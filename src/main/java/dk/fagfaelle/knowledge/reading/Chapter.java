package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.knowledge.document.Document;
import dk.fagfaelle.knowledge.document.MarkdownText;
import dk.fagfaelle.knowledge.document.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands under one heading of a procedure.
 *
 * @param heading the heading, after the headings around it; empty for what stands before the first
 * @param page where it begins; empty if not known
 * @param text what stands there, as Markdown
 */
record Chapter(String heading, String page, String text) {

  private static final String NUMBERING = "^\\d+(\\.\\d+)*[.)]\\s+|^\\d+(\\.\\d+)+\\s+";

  /** Splits a document at its headings; a heading with nothing under it leads to the next. */
  static List<Chapter> of(Document document) {
    var chapters = new ArrayList<Chapter>();
    var around = new TreeMap<Integer, String>();
    var parts = new ArrayList<Part>();
    for (var part : document.parts()) {
      if (part instanceof Part.Heading(var depth, var text, _)) {
        close(around, parts, chapters);
        around.tailMap(depth, true).clear();
        around.put(depth, text.replaceFirst(NUMBERING, ""));
      } else {
        parts.add(part);
      }
    }
    close(around, parts, chapters);
    return List.copyOf(chapters);
  }

  private static void close(
      TreeMap<Integer, String> around, List<Part> parts, List<Chapter> chapters) {
    if (parts.isEmpty()) {
      return;
    }
    var heading = around.values().stream().collect(Collectors.joining(": "));
    chapters.add(new Chapter(heading, parts.getFirst().page(), MarkdownText.write(parts, "##")));
    parts.clear();
  }
}
