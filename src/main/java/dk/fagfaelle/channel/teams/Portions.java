package dk.fagfaelle.channel.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts long texts where it hurts least: between paragraphs, lines, words. Nothing is left out. */
final class Portions {

  /** As many characters as fit in a fourth of a message, whatever alphabet they are of. */
  static final int MOST = 1_500;

  private static final List<Pattern> CUTS =
      List.of(
          Pattern.compile("(?<=\\n\\n)(?=[^\\n])"),
          Pattern.compile("(?<=\\n)"),
          Pattern.compile("(?<=[.!?] )"),
          Pattern.compile("(?<= )"));

  private Portions() {}

  /** Returns a text in portions which together are that text. */
  static List<String> of(String text) {
    return of(text, 0);
  }

  private static List<String> of(String text, int cut) {
    if (text.length() <= MOST) {
      return List.of(text);
    }
    if (cut == CUTS.size()) {
      return anywhere(text);
    }
    var parts = CUTS.get(cut).splitAsStream(text).flatMap(it -> of(it, cut + 1).stream()).toList();
    return joined(parts);
  }

  private static List<String> joined(List<String> parts) {
    var portions = new ArrayList<String>();
    for (var part : parts) {
      if (!portions.isEmpty() && portions.getLast().length() + part.length() <= MOST) {
        portions.add(portions.removeLast() + part);
      } else {
        portions.add(part);
      }
    }
    return portions;
  }

  /** A word without an end; a sign of two halves stays whole. */
  private static List<String> anywhere(String text) {
    var portions = new ArrayList<String>();
    for (var at = 0; at < text.length(); ) {
      var end = Math.min(at + MOST, text.length());
      if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
        end--;
      }
      portions.add(text.substring(at, end));
      at = end;
    }
    return portions;
  }
}
