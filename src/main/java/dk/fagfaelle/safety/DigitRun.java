package dk.fagfaelle.safety;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits that may belong together: groups of them with at most three signs between one and the
 * next. Gaps are told with each stretch of white space as one space.
 */
final class DigitRun {

  private static final String GAP_SIGNS = " \n.-/:,_()[]*`~\"'|\\";
  private static final String MARKUP = "*`~";
  private static final int LONGEST_GAP = 3;

  private final StringBuilder digits = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();

  private DigitRun() {}

  /** Returns the runs of a text, in order. */
  static List<DigitRun> in(Unmasked text) {
    var plain = text.plain();
    var runs = new ArrayList<DigitRun>();
    var last = -1;
    for (var at = 0; at < plain.length(); at++) {
      if (!isDigit(plain.charAt(at))) {
        continue;
      }
      var gap = last < 0 ? "?" : gapOf(plain.substring(last + 1, at));
      if (!isGap(gap)) {
        runs.add(new DigitRun());
      }
      runs.getLast().add(plain.charAt(at), at, isGap(gap) ? gap : "");
      last = at;
    }
    return runs;
  }

  /** Returns how many digits it has. */
  int length() {
    return digits.length();
  }

  /** Returns some of its digits, without gaps. */
  String digits(int from, int to) {
    return digits.substring(from, to);
  }

  /** Returns where in the text a digit stands. */
  int placeOf(int digit) {
    return places.get(digit);
  }

  /** Returns what stands between a digit and the one before; empty if nothing. */
  String gapBefore(int digit) {
    return gaps.get(digit);
  }

  /** Tells whether a group begins with this digit. */
  boolean isGroupStart(int digit) {
    return digit == 0 || !gaps.get(digit).isEmpty();
  }

  /** Tells whether some group ends before this digit, which may be the one after the last. */
  boolean isGroupEnd(int digit) {
    return digit == length() || isGroupStart(digit);
  }

  /** Returns the groups of a stretch that begins and ends with whole groups. */
  List<String> groups(int from, int to) {
    var groups = new ArrayList<String>();
    var start = from;
    for (var digit = from + 1; digit <= to; digit++) {
      if (digit == to || isGroupStart(digit)) {
        groups.add(digits(start, digit));
        start = digit;
      }
    }
    return groups;
  }

  /** Returns the gaps between the groups of a stretch. */
  List<String> gaps(int from, int to) {
    return gaps.subList(from + 1, to).stream().filter(gap -> !gap.isEmpty()).toList();
  }

  /** Tells a digit as {@link Unmasked} writes it. */
  static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /** Tells whether digits on both sides of this may belong together. */
  static boolean isGap(String gap) {
    return gap.length() <= LONGEST_GAP
        && gap.chars().allMatch(sign -> GAP_SIGNS.indexOf(sign) >= 0);
  }

  /** Returns what stands between two digits, white space told as one space and markup as none. */
  static String gapOf(String between) {
    var gap = new StringBuilder();
    for (var i = 0; i < between.length() && gap.length() <= LONGEST_GAP; i++) {
      var sign = between.charAt(i) == '\n' ? ' ' : between.charAt(i);
      if (MARKUP.indexOf(sign) >= 0) {
        continue;
      }
      if (sign != ' ' || gap.isEmpty() || gap.charAt(gap.length() - 1) != ' ') {
        gap.append(sign);
      }
    }
    return gap.isEmpty() && !between.isEmpty() ? " " : gap.toString();
  }

  private void add(char digit, int place, String gap) {
    digits.append(digit);
    places.add(place);
    gaps.add(gap);
  }
}
