package dk.fagfaelle.channel.teams;

import java.util.regex.Pattern;

/** Keeps signs in words from meaning anything to a card. */
final class Signs {

  /** Anywhere in a line. */
  private static final Pattern INSIDE = Pattern.compile("[\\\\`*_~\\[\\]<>&|]");

  /** Where a line begins: headings, lists, quotes, rules. */
  private static final Pattern AT_START =
      Pattern.compile("(?m)^([ \\t]*)([#+=-]|\\d{1,9}(?=[.)]))");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** What a card would put a date in the place of. */
  private static final Pattern FORMULA = Pattern.compile("\\{(?=\\{)");

  /** Joins two signs and is not seen. */
  private static final String JOINER = "\u2060";

  private Signs() {}

  /** Returns a text for where Markdown is read. */
  static String escaped(String text) {
    var inside = INSIDE.matcher(text).replaceAll("\\\\$0");
    var started =
        AT_START
            .matcher(inside)
            .replaceAll(
                found -> NUMBER.matcher(found.group(2)).matches() ? "$1$2\\\\" : "$1\\\\$2");
    return unbraced(started);
  }

  /** Returns a text for where no Markdown is read. */
  static String unbraced(String text) {
    return FORMULA.matcher(text).replaceAll("{" + JOINER);
  }

  /** Returns whether a text holds a sign that could mean something to Markdown. */
  static boolean areIn(String text) {
    return INSIDE.matcher(text).find() || AT_START.matcher(text).find();
  }
}
