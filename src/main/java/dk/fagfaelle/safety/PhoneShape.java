package dk.fagfaelle.safety;

import static dk.fagfaelle.safety.CprShape.isDay;
import static dk.fagfaelle.safety.CprShape.isMonth;
import static dk.fagfaelle.safety.CprShape.isStepwise;
import static dk.fagfaelle.safety.CprShape.isYear;

import java.util.List;

/**
 * How eight digits are written when they are a Danish phone number, and when they are something
 * else: years, dates, times of day, amounts, a list.
 */
final class PhoneShape {

  private PhoneShape() {}

  /**
   * Tells whether eight digits may be a phone number by their groups.
   *
   * @param groups the digits, eight in all
   * @param gaps what stands between them
   * @param alone whether other signs stand before and after than between them
   */
  static boolean fits(List<String> groups, List<String> gaps, boolean alone) {
    if (gaps.stream().anyMatch(gap -> gap.contains(",") || gap.contains(":"))
        || groups.getFirst().equals("000")) {
      return false;
    }
    return groups.stream().allMatch(group -> group.length() >= 2)
        ? !isSomethingElse(groups, gaps)
        : (alone || groups.size() == 8) && isSpelled(groups, gaps);
  }

  /**
   * Returns how many digits from a group's start are a date, so that its year or the time of day
   * after it is not read as the rest of a number; 0 if they are none.
   */
  static int dateLengthAt(DigitRun run, int start) {
    for (var end = start + 4; end <= Math.min(run.length(), start + 8); end++) {
      if (run.isGroupEnd(end) && isDate(run.groups(start, end), run.gaps(start, end))) {
        var gap = run.gaps(start, end).getFirst();
        return end == run.length() || !run.gapBefore(end).equals(gap) ? end - start : 0;
      }
    }
    return 0;
  }

  private static boolean isDate(List<String> groups, List<String> gaps) {
    return groups.size() == 3
        && gaps.getFirst().equals(gaps.getLast())
        && ".-/".contains(gaps.getFirst())
        && groups.get(0).length() <= 2
        && groups.get(1).length() <= 2
        && (groups.get(2).length() == 2 || isYear(groups.get(2)))
        && isDay(groups.get(0))
        && isMonth(groups.get(1));
  }

  private static boolean isSomethingElse(List<String> groups, List<String> gaps) {
    return switch (groups.stream().map(group -> "" + group.length()).reduce("", String::concat)) {
      case "8" -> isDayMonthYear(groups.getFirst());
      case "44" -> isYears(groups, gaps.getFirst());
      case "224" -> isDay(groups.get(0)) && isMonth(groups.get(1)) && isYear(groups.get(2));
      case "422" ->
          isYear(groups.get(0))
              && !gaps.getFirst().equals(" ")
              && isMonth(groups.get(1))
              && isDay(groups.get(2));
      case "2222" -> isStepwise(groups) || isTwoTimesOrDates(groups, gaps);
      case String _ -> false;
    };
  }

  /** No Danish number begins with 0 or 1, so such a date is no number. */
  private static boolean isDayMonthYear(String digits) {
    return (digits.startsWith("0") || digits.startsWith("1"))
        && CprShape.isDate(digits.substring(0, 6))
        && isYear(digits.substring(4));
  }

  /** Years or pages from and to, the number and year of a law, or times of day. */
  private static boolean isYears(List<String> groups, String gap) {
    if (gap.equals(" ")) {
      return false;
    }
    var first = groups.get(0);
    var cannotBePhone = first.startsWith("0") || first.startsWith("1");
    return (isYear(groups.get(1)) && (isYear(first) || cannotBePhone))
        || (cannotBePhone && arePages(first, groups.get(1)))
        || (isTime(first)
            && isTime(groups.get(1))
            && (cannotBePhone || groups.get(1).startsWith("0")));
  }

  private static boolean arePages(String first, String last) {
    var pages = Integer.parseInt(last) - Integer.parseInt(first);
    return pages > 0 && pages < 100;
  }

  /** A shift begins and ends at full five minutes. */
  private static boolean isTime(String digits) {
    return Integer.parseInt(digits.substring(0, 2)) <= 24
        && isMinute(digits.substring(2))
        && Integer.parseInt(digits) % 5 == 0;
  }

  private static boolean isTwoTimesOrDates(List<String> groups, List<String> gaps) {
    var inner = gaps.get(0);
    if (!inner.equals(gaps.get(2)) || inner.equals(gaps.get(1))) {
      return false;
    }
    return isTimeOrDate(groups.get(0), groups.get(1), inner)
        && isTimeOrDate(groups.get(2), groups.get(3), inner);
  }

  private static boolean isTimeOrDate(String first, String second, String gap) {
    var isSpan = gap.contains("-") && Integer.parseInt(first) < Integer.parseInt(second);
    var isTime = Integer.parseInt(first) <= 24 && isMinute(second);
    return isSpan || isTime || (isDay(first) && isMonth(second));
  }

  private static boolean isMinute(String digits) {
    return Integer.parseInt(digits) < 60;
  }

  /** Digit by digit, or in uneven groups, all with the same sign between them. */
  private static boolean isSpelled(List<String> groups, List<String> gaps) {
    var gap = gaps.getFirst();
    var digitByDigit = groups.size() == 8;
    var spoken = gap.equals(" ") || gap.equals("-") || (digitByDigit && gap.equals("."));
    return spoken
        && gaps.stream().allMatch(gap::equals)
        && !isRising(groups)
        && groups.stream().noneMatch(CprShape::isYear);
  }

  private static boolean isRising(List<String> groups) {
    for (var i = 1; i < groups.size(); i++) {
      if (Integer.parseInt(groups.get(i)) <= Integer.parseInt(groups.get(i - 1))) {
        return false;
      }
    }
    return true;
  }
}
