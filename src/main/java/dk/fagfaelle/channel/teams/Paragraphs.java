package dk.fagfaelle.channel.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Markdown that answers are written in, as the Markdown of a card: paragraphs, lists, bold,
 * headings and links. Every other sign stands for itself. A list keeps its own numbers.
 */
final class Paragraphs {

  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
  private static final Pattern BULLET = Pattern.compile("\\s*[-*\u2022]\\s+(.*)");
  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,4})[.)]\\s+(.*)");

  /** An escaped sign, something bold, or a link. */
  private static final Pattern MARKED =
      Pattern.compile(
          "\\\\(\\p{Punct})|\\*\\*(.+?)\\*\\*|\\[((?:\\\\.|[^\\]\\\\])+)\\]\\((https?://[^\\s()]+)\\)",
          Pattern.DOTALL);

  private Paragraphs() {}

  /** What begins a line. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM
  }

  /**
   * Something that stands by itself.
   *
   * @param sign the bullet or number before it; empty if it is no item
   * @param text as it was written
   */
  record Paragraph(Kind kind, String sign, String text) {

    private Paragraph and(String more) {
      return new Paragraph(kind, sign, text + " " + more);
    }

    private Stream<Paragraph> portions() {
      var portions = Portions.of(text);
      return Stream.concat(
          Stream.of(new Paragraph(kind, sign, portions.getFirst())),
          portions.stream().skip(1).map(it -> new Paragraph(Kind.PARAGRAPH, "", it)));
    }

    /** Returns it as a card reads it. */
    String markdown() {
      var words = Paragraphs.markdown(text.strip());
      return sign.isEmpty() ? words : sign + " " + words;
    }
  }

  /** Returns the paragraphs of a text, the items of a list each by itself, none too long. */
  static List<Paragraph> of(String markdown) {
    var paragraphs = new ArrayList<Paragraph>();
    var goesOn = false;
    for (var line : markdown.lines().toList()) {
      var paragraph = read(line);
      if (line.isBlank()) {
        goesOn = false;
      } else if (goesOn && paragraph.kind() == Kind.PARAGRAPH) {
        paragraphs.add(paragraphs.removeLast().and(paragraph.text()));
      } else {
        paragraphs.add(paragraph);
        goesOn = paragraph.kind() != Kind.HEADING;
      }
    }
    return paragraphs.stream().flatMap(Paragraph::portions).toList();
  }

  private static Paragraph read(String line) {
    var heading = HEADING.matcher(line);
    if (heading.matches()) {
      return new Paragraph(Kind.HEADING, "", heading.group(1).strip());
    }
    var bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      return new Paragraph(Kind.ITEM, "-", bullet.group(1).strip());
    }
    var numbered = NUMBERED.matcher(line);
    return numbered.matches()
        ? new Paragraph(Kind.ITEM, numbered.group(1) + ".", numbered.group(2).strip())
        : new Paragraph(Kind.PARAGRAPH, "", line.strip());
  }

  /** Reads what is marked, and marks it anew, so that nothing else can mean anything. */
  private static String markdown(String text) {
    var written = new StringBuilder();
    var plain = new StringBuilder();
    var at = 0;
    var marks = MARKED.matcher(text).results().toList();
    for (var mark : marks) {
      plain.append(text, at, mark.start());
      at = mark.end();
      if (mark.group(1) != null) {
        plain.append(mark.group(1));
      } else {
        written.append(escapedInside(plain, written)).append(marked(mark, text));
        plain.setLength(0);
      }
    }
    plain.append(text.substring(at));
    return written.append(escapedInside(plain, written)).toString();
  }

  /** Only at the very beginning can a sign begin a line. */
  private static String escapedInside(StringBuilder plain, StringBuilder before) {
    return before.isEmpty()
        ? Signs.escaped(plain.toString())
        : Signs.escaped("x" + plain).substring(1);
  }

  private static String marked(MatchResult mark, String text) {
    if (mark.group(2) == null) {
      return "[" + Signs.escaped(unescaped(mark.group(3))) + "](" + mark.group(4) + ")";
    }
    var words = mark.group(2);
    return canBeBold(words, mark.end() < text.length() ? text.charAt(mark.end()) : ' ')
        ? "**" + Signs.escaped("x" + unescaped(words)).substring(1) + "**"
        : Signs.escaped("x" + unescaped(words)).substring(1);
  }

  /** A card does not see the end of bold between a sign and a letter, nor beside a blank. */
  private static boolean canBeBold(String words, char next) {
    var isTight = words.strip().length() == words.length();
    var endsInLetter = Character.isLetterOrDigit(words.charAt(words.length() - 1));
    return isTight && (endsInLetter || !Character.isLetterOrDigit(next));
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\(\\p{Punct})", "$1");
  }

  /** Returns lines as a card wants them in one text. */
  static String joined(List<Paragraph> items) {
    return items.stream().map(Paragraph::markdown).collect(Collectors.joining("\n"));
  }
}
