package dk.fagfaelle.safety;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or a number of a text.
 *
 * @param plain as written
 * @param lower without capitals
 * @param from its first character
 * @param to the character after its last
 * @param opens whether it begins a sentence, where a capital says nothing
 * @param gap what stands between it and the word before, white space told as one space
 */
record Word(String plain, String lower, int from, int to, boolean opens, String gap) {

  private static final String INSIDE = "-'\u2019\u00b4";
  private static final String BEFORE_A_SENTENCE = ".!?:;\n\"\u00bb\u201c\u201d(-*\u2022>#";

  /** Returns the words of a text, in order; letters and the digits after them are two words. */
  static List<Word> in(Unmasked text) {
    var words = new ArrayList<Word>();
    var plain = text.plain();
    var last = 0;
    for (var at = 0; at < plain.length(); at++) {
      if (Character.isLetterOrDigit(plain.charAt(at))) {
        var end = endOf(plain, at);
        var word = wordOf(text, at, end, last);
        var numbered = !words.isEmpty() && words.getLast().isNumber() && words.getLast().opens();
        words.add(numbered ? word.opening() : word);
        last = end;
        at = end - 1;
      }
    }
    return words;
  }

  /** Returns it as the first of a sentence: after the number of a heading or an item. */
  private Word opening() {
    return new Word(plain, lower, from, to, true, gap);
  }

  /** Tells whether it begins with a digit. */
  boolean isNumber() {
    return DigitRun.isDigit(lower.charAt(0));
  }

  /**
   * Tells whether it begins with a capital and goes on without one; more than two capitals make an
   * abbreviation such as ProQOL, but McCarthy is a name.
   */
  boolean isCapitalised() {
    return Character.isUpperCase(plain.charAt(0))
        && plain.length() > 1
        && Character.isLowerCase(plain.charAt(1))
        && plain.chars().filter(Character::isUpperCase).count() <= 2;
  }

  /** Tells whether nothing but a space stands between it and the word before. */
  boolean follows() {
    return gap.equals(" ");
  }

  private static Word wordOf(Unmasked text, int from, int to, int last) {
    var between = text.plain().substring(last, from);
    var signs = between.replace(" ", "");
    var opens =
        last == 0
            || (!signs.isEmpty()
                && BEFORE_A_SENTENCE.indexOf(signs.charAt(signs.length() - 1)) >= 0);
    return new Word(
        text.plain().substring(from, to),
        text.lower().substring(from, to),
        from,
        to,
        opens,
        DigitRun.gapOf(between));
  }

  private static int endOf(String plain, int from) {
    var number = Character.isDigit(plain.charAt(from));
    var at = from + 1;
    while (at < plain.length() && goesOn(plain, at, number)) {
      at++;
    }
    return at;
  }

  private static boolean goesOn(String plain, int at, boolean number) {
    var sign = plain.charAt(at);
    if (Character.isLetter(sign)) {
      return true;
    }
    if (Character.isDigit(sign)) {
      return number;
    }
    return !number
        && INSIDE.indexOf(sign) >= 0
        && at + 1 < plain.length()
        && Character.isLetter(plain.charAt(at + 1));
  }
}
