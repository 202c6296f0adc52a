package dk.fagfaelle.safety;

import java.util.List;

/**
 * How a personal number is written: day, month, year of two or four digits, and four signs, in
 * groups of any size.
 *
 * <p>Days 61 to 91 are those of replacement numbers, whose last four may hold letters. Modulus 11
 * is never asked for: since 1 October 2007 numbers are given out that do not fulfil it (cpr.dk).
 */
final class CprShape {

  private static final int DATE = 6;
  private static final int SHORT = 10;
  private static final int LONG = 12;

  private CprShape() {}

  /** Returns how many digits from a group's start make a personal number; 0 if none do. */
  static int lengthAt(DigitRun run, int start) {
    if (isWhole(run, start, SHORT) && isShort(run, start)) {
      return SHORT;
    }
    if (isWhole(run, start, LONG) && isLong(run, start)) {
      return LONG;
    }
    return lengthWithSingleDigits(run, start);
  }

  /** Tells whether six digits are a day, also of a replacement number, a month and a year. */
  static boolean isDate(String digits) {
    return isDay(digits.substring(0, 2)) && isMonth(digits.substring(2, 4));
  }

  /** Tells whether digits are a day of a month, or one of a replacement number. */
  static boolean isDay(String digits) {
    var day = Integer.parseInt(digits);
    return (day >= 1 && day <= 31) || (day >= 61 && day <= 91);
  }

  /** Tells whether digits are a month. */
  static boolean isMonth(String digits) {
    var month = Integer.parseInt(digits);
    return month >= 1 && month <= 12;
  }

  /** Tells whether digits are a year in which somebody alive, or just dead, may be born. */
  static boolean isYear(String digits) {
    return digits.length() == 4
        && (digits.startsWith("18") || digits.startsWith("19") || digits.startsWith("20"));
  }

  /**
   * Returns where in the text a personal number ends that has letters among its last four; 0 if
   * none begins at this digit.
   */
  static int endOfLetteredAt(String plain, DigitRun run, int start) {
    var left = run.length() - start;
    if (left < DATE || !isDate(run.digits(start, start + DATE))) {
      return 0;
    }
    var end = endOfLetteredFour(plain, run.placeOf(start + DATE - 1) + 1);
    return end == 0 && left >= DATE + 2 && isYear(run.digits(start + 4, start + 8))
        ? endOfLetteredFour(plain, run.placeOf(start + 7) + 1)
        : end;
  }

  private static int endOfLetteredFour(String plain, int from) {
    var start = from;
    while (start < plain.length() && start < from + 3 && !isSign(plain.charAt(start))) {
      start++;
    }
    var end = start + 4;
    if (end > plain.length() || !DigitRun.isGap(plain.substring(from, start))) {
      return 0;
    }
    var ends = end == plain.length() || !isSign(plain.charAt(end));
    return ends && isLettered(plain.substring(start, end)) ? end : 0;
  }

  private static boolean isWhole(DigitRun run, int start, int length) {
    return start + length <= run.length()
        && run.isGroupEnd(start + length)
        && isDate(run.digits(start, start + DATE));
  }

  private static boolean isShort(DigitRun run, int start) {
    var groups = run.groups(start, start + SHORT);
    var gaps = run.gaps(start, start + SHORT);
    var yearInTheMiddle =
        run.isGroupStart(start + 4)
            && run.isGroupEnd(start + 8)
            && run.groups(start + 4, start + 8).size() == 1
            && isYear(run.digits(start + 4, start + 8));
    if (yearInTheMiddle || isList(gaps)) {
      return false;
    }
    return hasWholeEnd(run, start + DATE, start + SHORT)
        || groups.size() == SHORT
        || isSplitEnd(run, start);
  }

  /** Two pairs at the end may also be the time of day, or the next date: then signs differ. */
  private static boolean isSplitEnd(DigitRun run, int start) {
    var gaps = run.gaps(start, start + SHORT);
    var inner = run.gaps(start + DATE, start + SHORT);
    var alike = gaps.stream().distinct().count() == 1;
    return start + SHORT == run.length()
        && !isStepwise(run.groups(start, start + SHORT))
        && (alike || inner.stream().allMatch(gap -> gap.equals(" ")));
  }

  private static boolean isLong(DigitRun run, int start) {
    var groups = run.groups(start, start + LONG);
    return isYear(run.digits(start + 4, start + 8))
        && (groups.size() == 1
            || groups.size() == LONG
            || hasWholeEnd(run, start + 8, start + LONG));
  }

  private static int lengthWithSingleDigits(DigitRun run, int start) {
    for (var end = start + 8; end <= Math.min(run.length(), start + 11); end++) {
      if (run.isGroupEnd(end) && isDayMonthYearFour(run, start, end)) {
        return end - start;
      }
    }
    return 0;
  }

  private static boolean isDayMonthYearFour(DigitRun run, int start, int end) {
    var groups = run.groups(start, end);
    var gaps = run.gaps(start, end);
    if (groups.size() != 4 || gaps.getFirst().equals(" ")) {
      return false;
    }
    var year = groups.get(2);
    return groups.get(0).length() <= 2
        && groups.get(1).length() <= 2
        && (year.length() == 2 || isYear(year))
        && groups.get(3).length() == 4
        && isDay(groups.get(0))
        && isMonth(groups.get(1));
  }

  /** Tells whether each number is one more than the one before. */
  static boolean isStepwise(List<String> groups) {
    for (var i = 1; i < groups.size(); i++) {
      if (Integer.parseInt(groups.get(i)) != Integer.parseInt(groups.get(i - 1)) + 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean isList(List<String> gaps) {
    return gaps.stream().filter(gap -> gap.contains(",")).count() > 1;
  }

  private static boolean hasWholeEnd(DigitRun run, int from, int to) {
    return run.gaps(from, to).isEmpty();
  }

  private static boolean isLettered(String four) {
    var digits = four.chars().filter(sign -> DigitRun.isDigit((char) sign)).count();
    var first = four.charAt(0);
    return four.chars().allMatch(Character::isLetterOrDigit)
        && digits >= 1
        && digits <= 3
        && (DigitRun.isDigit(first) || Character.isUpperCase(first));
  }

  private static boolean isSign(char sign) {
    return Character.isLetterOrDigit(sign);
  }
}
