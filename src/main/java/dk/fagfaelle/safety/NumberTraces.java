package dk.fagfaelle.safety;

import dk.fagfaelle.safety.PersonalData.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds personal numbers and phone numbers, but not the official ones. */
final class NumberTraces implements TraceFinder {

  private static final int LONGEST_NUMBER = 15;
  private static final int SHORTEST_GROUPED = 6;
  private static final int SHORTEST_ABROAD = 7;
  private static final int CUE_DISTANCE = 28;

  private final PersonalTerms.Numbers terms;
  private final Set<String> official;

  NumberTraces(PersonalTerms.Numbers terms, Set<String> official) {
    this.terms = terms;
    this.official = official;
  }

  @Override
  public List<Trace> find(Unmasked text) {
    var traces = new ArrayList<Trace>();
    for (var run : DigitRun.in(text)) {
      var digit = 0;
      while (digit < run.length()) {
        digit = step(text, run, digit, traces);
      }
    }
    return traces;
  }

  /** Looks at one place of a run and returns the next to look at. */
  private int step(Unmasked text, DigitRun run, int digit, List<Trace> traces) {
    if (!run.isGroupStart(digit)) {
      return digit + 1;
    }
    var allowed = officialLengthAt(run, digit);
    if (allowed > 0) {
      return digit + allowed;
    }
    var date = PhoneShape.dateLengthAt(run, digit);
    var cpr = cprAt(text, run, digit);
    var trace = date > 0 ? cpr : cpr.or(() -> phoneAt(text, run, digit));
    if (trace.isEmpty()) {
      return digit + Math.max(1, date);
    }
    trace.ifPresent(found -> traces.add(reachingTheEnd(found, run)));
    var next = digit + 1;
    while (next < run.length() && run.placeOf(next) < trace.orElseThrow().to()) {
      next++;
    }
    return next;
  }

  /** What follows in the same run may be the rest of a number written in groups of its own. */
  private static Trace reachingTheEnd(Trace trace, DigitRun run) {
    var end = run.placeOf(run.length() - 1) + 1;
    return new Trace(trace.kind(), trace.from(), Math.max(trace.to(), end));
  }

  private int officialLengthAt(DigitRun run, int digit) {
    for (var end = digit + 1; end <= Math.min(run.length(), digit + LONGEST_NUMBER); end++) {
      // 1 1 2 may be the beginning of something longer; 112 is not.
      var asWritten = end - digit >= SHORTEST_GROUPED || run.gaps(digit, end).isEmpty();
      if (asWritten
          && run.isGroupEnd(end)
          && official.contains(withoutCountry(run.digits(digit, end)))) {
        return end - digit;
      }
    }
    return 0;
  }

  private static String withoutCountry(String digits) {
    if (digits.length() == 12 && digits.startsWith("0045")) {
      return digits.substring(4);
    }
    return digits.length() == 10 && digits.startsWith("45") ? digits.substring(2) : digits;
  }

  private Optional<Trace> cprAt(Unmasked text, DigitRun run, int digit) {
    var length = CprShape.lengthAt(run, digit);
    if (length > 0) {
      return Optional.of(trace(Kind.CPR, run, digit, digit + length));
    }
    var end = CprShape.endOfLetteredAt(text.plain(), run, digit);
    if (end > 0) {
      return Optional.of(new Trace(Kind.CPR, run.placeOf(digit), end));
    }
    return isAnnounced(text, run, digit)
        ? Optional.of(trace(Kind.CPR, run, digit, run.length()))
        : Optional.empty();
  }

  /** After the word for it, also half a personal number is one. */
  private boolean isAnnounced(Unmasked text, DigitRun run, int digit) {
    var before = before(text, run.placeOf(digit));
    var left = run.length() - digit;
    return (left >= 6 && holds(before, terms.cpr()))
        || (run.isGroupEnd(Math.min(digit + 4, run.length()))
            && left >= 4
            && holds(before, terms.lastFour()));
  }

  private Optional<Trace> phoneAt(Unmasked text, DigitRun run, int digit) {
    var left = run.length() - digit;
    var plus = plusBefore(text.plain(), run.placeOf(digit));
    if (plus >= 0 && left >= SHORTEST_ABROAD) {
      return Optional.of(new Trace(Kind.PHONE, plus, run.placeOf(run.length() - 1) + 1));
    }
    if (left >= 10 && run.digits(digit, digit + 2).equals("00")) {
      return Optional.of(trace(Kind.PHONE, run, digit, run.length()));
    }
    if (left >= 10 && run.digits(digit, digit + 2).equals("45") && run.isGroupEnd(digit + 10)) {
      return Optional.of(trace(Kind.PHONE, run, digit, digit + 10));
    }
    return left >= 8 && run.isGroupEnd(digit + 8) && isPhone(text, run, digit)
        ? Optional.of(trace(Kind.PHONE, run, digit, digit + 8))
        : Optional.empty();
  }

  private boolean isPhone(Unmasked text, DigitRun run, int digit) {
    var before = before(text, run.placeOf(digit));
    var after = after(text, run.placeOf(digit + 7) + 1);
    if (holds(before, terms.phone())) {
      return true;
    }
    return terms.units().stream().noneMatch(after::startsWith)
        && !holds(before, terms.other())
        && PhoneShape.fits(
            run.groups(digit, digit + 8), run.gaps(digit, digit + 8), isAlone(run, digit));
  }

  /** Tells whether other signs stand before and after eight digits than between them. */
  private static boolean isAlone(DigitRun run, int digit) {
    var inner = run.gapBefore(digit + 1);
    var end = digit + 8;
    return (digit == 0 || !run.gapBefore(digit).equals(inner))
        && (end == run.length() || !run.gapBefore(end).equals(inner));
  }

  private static int plusBefore(String plain, int place) {
    for (var at = place - 1; at >= Math.max(0, place - 2); at--) {
      if (plain.charAt(at) == '+') {
        return at;
      }
      if (plain.charAt(at) != ' ' && plain.charAt(at) != '(') {
        return -1;
      }
    }
    return -1;
  }

  private static String before(Unmasked text, int place) {
    return text.lower().substring(Math.max(0, place - CUE_DISTANCE), place);
  }

  private static String after(Unmasked text, int place) {
    var lower = text.lower();
    return lower.substring(place, Math.min(lower.length(), place + CUE_DISTANCE)).stripLeading();
  }

  private static boolean holds(String text, Set<String> cues) {
    return cues.stream().anyMatch(text::contains);
  }

  private static Trace trace(Kind kind, DigitRun run, int from, int to) {
    return new Trace(kind, run.placeOf(from), run.placeOf(to - 1) + 1);
  }
}
