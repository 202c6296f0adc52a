package dk.fagfaelle.channel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/**
 * The part of Markdown that answers are written in, as HTML: paragraphs, lists, bold and headings.
 * Everything else is shown as it was typed, escaped. A list keeps its own numbers and is never cut.
 */
final class Markup {

  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
  private static final Pattern BULLET = Pattern.compile("\\s*[-*\u2022]\\s+(.*)");
  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,4})[.)]\\s+(.*)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

  /** The numbers of 112 and 114, of two regions' doctors on call, and of eight digits. */
  private static final Pattern PHONE =
      Pattern.compile("\\b(11[24]|181[38]|\\d\\d(?: \\d\\d){3}|\\d\\d(?: \\d{3}){2})\\b");

  private Markup() {}

  /** Returns a text as HTML blocks; its headings one level below the title of an answer. */
  static String html(String markdown) {
    var pieces = piecesOf(markdown);
    return IntStream.range(0, pieces.size())
        .mapToObj(at -> html(pieces, at))
        .collect(Collectors.joining("\n"));
  }

  /** Returns a line as HTML without blocks: escaped, with its bold. */
  static String inline(String text) {
    return BOLD.matcher(HtmlUtils.htmlEscape(text, "UTF-8")).replaceAll("<strong>$1</strong>");
  }

  /** Returns a line as HTML without blocks, with its phone numbers as links that a phone dials. */
  static String callable(String text) {
    return PHONE.matcher(inline(text)).replaceAll(found -> link(found.group()));
  }

  /** Returns the address under which a phone dials a number. */
  static String dial(String number) {
    return "tel:" + number.replaceAll("[^0-9+]", "");
  }

  /** Returns how a text begins, as HTML without blocks; headings are passed over. */
  static String beginning(String markdown) {
    return piecesOf(markdown).stream()
        .filter(piece -> piece.kind() != Kind.HEADING)
        .findFirst()
        .map(piece -> inline(piece.text()))
        .orElse("");
  }

  private static List<Piece> piecesOf(String markdown) {
    var pieces = new ArrayList<Piece>();
    var goesOn = false;
    for (var line : markdown.lines().toList()) {
      var piece = pieceOf(line);
      if (line.isBlank()) {
        goesOn = false;
      } else if (goesOn && piece.kind() == Kind.PARAGRAPH) {
        pieces.add(pieces.removeLast().and(piece.text()));
      } else {
        pieces.add(piece);
        goesOn = piece.kind() != Kind.HEADING;
      }
    }
    return List.copyOf(pieces);
  }

  private static Piece pieceOf(String line) {
    var heading = HEADING.matcher(line);
    if (heading.matches()) {
      return new Piece(Kind.HEADING, "", heading.group(1).strip());
    }
    var bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      return new Piece(Kind.BULLET, "", bullet.group(1).strip());
    }
    var numbered = NUMBERED.matcher(line);
    return numbered.matches()
        ? new Piece(Kind.NUMBERED, numbered.group(1), numbered.group(2).strip())
        : new Piece(Kind.PARAGRAPH, "", line.strip());
  }

  private static String html(List<Piece> pieces, int at) {
    var piece = pieces.get(at);
    var isFirst = at == 0 || pieces.get(at - 1).kind() != piece.kind();
    var isLast = at == pieces.size() - 1 || pieces.get(at + 1).kind() != piece.kind();
    var words = inline(piece.text());
    return switch (piece.kind()) {
      case PARAGRAPH -> "<p>" + words + "</p>";
      case HEADING -> "<h4>" + words + "</h4>";
      case BULLET -> wrap("ul", "<li>" + words + "</li>", isFirst, isLast);
      case NUMBERED -> {
        var item = "<li value=\"%s\">%s</li>".formatted(piece.number(), words);
        yield wrap("ol", item, isFirst, isLast);
      }
    };
  }

  private static String link(String number) {
    return "<a href=\"%s\">%s</a>".formatted(dial(number), number);
  }

  private static String wrap(String list, String item, boolean isFirst, boolean isLast) {
    var open = isFirst ? "<" + list + ">" : "";
    var close = isLast ? "</" + list + ">" : "";
    return open + item + close;
  }

  private enum Kind {
    PARAGRAPH,
    HEADING,
    BULLET,
    NUMBERED
  }

  private record Piece(Kind kind, String number, String text) {

    Piece and(String more) {
      return new Piece(kind, number, text + "\n" + more);
    }
  }
}
