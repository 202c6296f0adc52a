package dk.fagfaelle.knowledge.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes paragraphs of lines that were cut to fit a page. */
final class Reflow {

  private static final Pattern BULLET =
      Pattern.compile("^\\s*[\\u2022\\u25AA\\u25CF\\u2013-](\\s+|$)");
  private static final Pattern SENTENCE_END = Pattern.compile("[.:!?\\u201D]\\s*$");
  private static final Pattern CUT_WORD = Pattern.compile("\\p{Ll}-\\s*$");
  private static final Pattern JOINING_WORD = Pattern.compile("^(og|eller|samt)\\b.*");

  private Reflow() {}

  /**
   * Joins lines into paragraphs with an empty line between them. Bullets become list items, words
   * cut at a line's end become whole. An empty line ends a paragraph. Nothing is added, nothing
   * left out.
   */
  static String paragraphs(List<String> lines) {
    var longest = lines.stream().mapToInt(String::length).max().orElse(0);
    var paragraphs = new ArrayList<String>();
    var current = new StringBuilder();
    for (var raw : lines) {
      var line = raw.strip();
      var isBullet = BULLET.matcher(line).find();
      if (isBullet) {
        flush(current, paragraphs);
        current.append("- ").append(BULLET.matcher(line).replaceFirst(""));
      } else {
        join(current, line);
      }
      if (line.isEmpty() || (SENTENCE_END.matcher(line).find() && raw.length() < longest * 0.75)) {
        flush(current, paragraphs);
      }
    }
    flush(current, paragraphs);
    return String.join("\n\n", paragraphs).replaceAll("\n\n- ", "\n- ").strip();
  }

  private static void join(StringBuilder current, String line) {
    if (CUT_WORD.matcher(current).find()
        && !line.isEmpty()
        && Character.isLowerCase(line.charAt(0))
        && !JOINING_WORD.matcher(line).matches()) {
      current.setLength(current.toString().stripTrailing().length() - 1);
      current.append(line);
      return;
    }
    if (!current.isEmpty() && !current.toString().endsWith(" ")) {
      current.append(' ');
    }
    current.append(line);
  }

  private static void flush(StringBuilder current, List<String> paragraphs) {
    var text = current.toString().strip();
    if (!text.isEmpty() && !text.equals("-")) {
      paragraphs.add(text);
    }
    current.setLength(0);
  }
}
