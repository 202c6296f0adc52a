package dk.fagfaelle.channel.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of a line that looks alike throughout.
 *
 * @param text the words, with no sign in them that means anything
 * @param isBold whether they stand out
 * @param address where they lead; empty if nowhere
 */
record Span(String text, boolean isBold, String address) {

  /** An escaped sign, a link, the edge of something bold, or signs like any other. */
  private static final Pattern SIGN =
      Pattern.compile(
          "\\\\(?<escaped>\\p{Punct})"
              + "|\\[(?<label>(?:[^\\[\\]\\\\]|\\\\.)+)]\\((?<address>https?://[^\\s()]+)\\)"
              + "|(?<edge>\\*\\*)"
              + "|(?<other>[^\\\\\\[*]+|.)",
          Pattern.DOTALL);

  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

  static Span plain(String text) {
    return new Span(text, false, "");
  }

  static Span bold(String text) {
    return new Span(text, true, "");
  }

  /** Reads bold, links and escapes of a line of Markdown. */
  static List<Span> read(String markdown) {
    var spans = new ArrayList<Span>();
    var edges = edgesOf(markdown);
    var passed = 0;
    var sign = SIGN.matcher(markdown);
    while (sign.find()) {
      if (sign.group("edge") != null && passed < edges) {
        passed++;
        continue;
      }
      var isBold = passed % 2 == 1;
      if (sign.group("address") != null) {
        var label = ESCAPED.matcher(sign.group("label")).replaceAll("$1").replace("**", "");
        spans.add(new Span(label, isBold, sign.group("address")));
      } else {
        var escaped = sign.group("escaped");
        append(spans, new Span(escaped == null ? sign.group() : escaped, isBold, ""));
      }
    }
    return List.copyOf(spans);
  }

  /** Returns how many edges have a partner; the last of an odd number is two stars. */
  private static long edgesOf(String markdown) {
    var edges = SIGN.matcher(markdown).results().filter(it -> it.group("edge") != null).count();
    return edges - edges % 2;
  }

  private static void append(List<Span> spans, Span next) {
    var goesOn =
        !spans.isEmpty()
            && spans.getLast().address().isEmpty()
            && spans.getLast().isBold() == next.isBold();
    spans.add(goesOn ? spans.removeLast().with(next.text()) : next);
  }

  private Span with(String more) {
    return new Span(text + more, isBold, address);
  }

  /** Returns the same look around other words. */
  Span saying(String words) {
    return new Span(words, isBold, address);
  }
}
