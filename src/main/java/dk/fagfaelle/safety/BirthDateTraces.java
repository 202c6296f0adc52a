package dk.fagfaelle.safety;

import dk.fagfaelle.safety.PersonalData.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds dates that may be somebody's birth: after a word for it, or so long ago that no episode is
 * meant.
 */
final class BirthDateTraces implements TraceFinder {

  private static final int CUE_DISTANCE = 28;

  private final PersonalTerms.Births terms;

  BirthDateTraces(PersonalTerms.Births terms) {
    this.terms = terms;
  }

  @Override
  public List<Trace> find(Unmasked text) {
    var traces = new ArrayList<Trace>();
    for (var run : DigitRun.in(text)) {
      for (var digit = 0; digit < run.length(); digit++) {
        if (run.isGroupStart(digit)) {
          addNumeric(text, run, digit, traces);
        }
      }
    }
    addWithMonths(text, traces);
    return traces;
  }

  private void addNumeric(Unmasked text, DigitRun run, int digit, List<Trace> traces) {
    for (var end = digit + 4; end <= Math.min(run.length(), digit + 8); end++) {
      if (run.isGroupEnd(end)) {
        var year = yearOf(run, digit, end);
        var from = run.placeOf(digit);
        var bareSix = end == digit + 6 && run.groups(digit, end).size() == 1;
        if (!year.isEmpty() && (bareSix || isBirth(text, from, year))) {
          traces.add(new Trace(Kind.BIRTH_DATE, from, run.placeOf(end - 1) + 1));
        }
      }
    }
  }

  /** Returns the year of a stretch that is a date; empty if it is none. */
  private static String yearOf(DigitRun run, int from, int to) {
    var groups = run.groups(from, to);
    if (groups.size() == 1 && to - from >= 6) {
      var digits = groups.getFirst();
      return CprShape.isDate(digits.substring(0, 6)) ? yearFrom(digits.substring(4)) : "";
    }
    var isDate =
        groups.size() == 3
            && groups.get(0).length() <= 2
            && groups.get(1).length() <= 2
            && CprShape.isDay(groups.get(0))
            && CprShape.isMonth(groups.get(1));
    return isDate ? yearFrom(groups.get(2)) : "";
  }

  private static String yearFrom(String digits) {
    return digits.length() == 2 || CprShape.isYear(digits) ? digits : "";
  }

  private void addWithMonths(Unmasked text, List<Trace> traces) {
    var words = Word.in(text);
    for (var i = 1; i + 1 < words.size(); i++) {
      var day = words.get(i - 1);
      var year = words.get(i + 1);
      if (terms.months().contains(words.get(i).lower())
          && isShortNumber(day, 2)
          && isShortNumber(year, 4)
          && isBirth(text, day.from(), year.lower())) {
        traces.add(new Trace(Kind.BIRTH_DATE, day.from(), year.to()));
      }
    }
  }

  private static boolean isShortNumber(Word word, int most) {
    return word.isNumber()
        && word.lower().length() <= most
        && word.lower().chars().allMatch(sign -> DigitRun.isDigit((char) sign));
  }

  private boolean isBirth(Unmasked text, int from, String year) {
    var before = text.lower().substring(Math.max(0, from - CUE_DISTANCE), from);
    return terms.cues().stream().anyMatch(before::contains)
        || (year.length() == 4 && Integer.parseInt(year) <= terms.lastYear());
  }
}
