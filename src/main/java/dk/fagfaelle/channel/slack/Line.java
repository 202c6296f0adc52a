package dk.fagfaelle.channel.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph, a heading or an item of a list.
 *
 * @param number the number in front of it; 0 but for a numbered item
 */
record Line(Kind kind, int number, List<Span> spans) {

  private static final Pattern HEADING = Pattern.compile("\\s*#{1,6}\\s+(.*)");
  private static final Pattern BULLET = Pattern.compile("\\s*[-*\u2022]\\s+(.*)");
  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,4})[.)]\\s+(.*)");

  Line {
    spans = List.copyOf(spans);
  }

  /** What stands on it. */
  enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** What the next lines are about. */
    HEADING,
    /** An item with a dot. */
    BULLET,
    /** An item with a number. */
    NUMBERED
  }

  /** Reads the lines of a text; what goes on below itself without an empty line is one. */
  static List<Line> read(String markdown) {
    var raw = new ArrayList<Raw>();
    var goesOn = false;
    for (var line : markdown.lines().toList()) {
      var next = Raw.of(line);
      if (line.isBlank()) {
        goesOn = false;
      } else if (goesOn && next.kind() == Kind.PARAGRAPH) {
        raw.add(raw.removeLast().and(next.text()));
      } else {
        raw.add(next);
        goesOn = next.kind() != Kind.HEADING;
      }
    }
    return raw.stream().map(Raw::read).filter(it -> !it.spans().isEmpty()).toList();
  }

  /** Returns the words of the line. */
  String text() {
    return String.join("", spans.stream().map(Span::text).toList());
  }

  private record Raw(Kind kind, int number, String text) {

    static Raw of(String line) {
      var heading = HEADING.matcher(line);
      if (heading.matches()) {
        return new Raw(Kind.HEADING, 0, heading.group(1).strip());
      }
      var bullet = BULLET.matcher(line);
      if (bullet.matches()) {
        return new Raw(Kind.BULLET, 0, bullet.group(1).strip());
      }
      var numbered = NUMBERED.matcher(line);
      return numbered.matches()
          ? new Raw(Kind.NUMBERED, Integer.parseInt(numbered.group(1)), numbered.group(2).strip())
          : new Raw(Kind.PARAGRAPH, 0, line.strip());
    }

    Raw and(String more) {
      return new Raw(kind, number, text + "\n" + more);
    }

    Line read() {
      return new Line(kind, number, Span.read(text));
    }
  }
}
