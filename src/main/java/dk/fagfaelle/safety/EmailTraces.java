package dk.fagfaelle.safety;

import dk.fagfaelle.safety.PersonalData.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds e-mail addresses, also those told in words: name snabel-a firm punktum dk. */
final class EmailTraces implements TraceFinder {

  /** How many dots told in words an address may have on each side. */
  private static final int MOST_PARTS = 6;

  private final PersonalTerms.Emails terms;

  EmailTraces(PersonalTerms.Emails terms) {
    this.terms = terms;
  }

  @Override
  public List<Trace> find(Unmasked text) {
    var traces = new ArrayList<Trace>();
    var lower = text.lower();
    for (var at = 0; at < lower.length(); at++) {
      var sign = signAt(lower, at);
      if (!sign.isEmpty()) {
        add(lower, at, sign, traces);
        at += sign.length() - 1;
      }
    }
    return traces;
  }

  /** Returns what is said for the at-sign here, the longest form; empty if nothing is. */
  private String signAt(String lower, int at) {
    if (lower.charAt(at) == '@') {
      return "@";
    }
    return terms.atSigns().stream()
        .filter(sign -> lower.startsWith(sign, at) && standsAlone(lower, at, sign))
        .findFirst()
        .orElse("");
  }

  private static boolean standsAlone(String lower, int at, String sign) {
    var end = at + sign.length();
    return !Character.isLetter(sign.charAt(0))
        || ((at == 0 || !Character.isLetter(lower.charAt(at - 1)))
            && (end == lower.length() || !Character.isLetter(lower.charAt(end))));
  }

  private void add(String lower, int at, String sign, List<Trace> traces) {
    var from = startOfName(lower, at);
    var after = at + sign.length();
    var domain = skipSpaces(lower, after);
    var domainEnd = endOfPart(lower, domain);
    var end = endOfDomain(lower, domainEnd);
    var dotted = end > domainEnd || lower.substring(domain, domainEnd).indexOf('.') > 0;
    var tight = sign.equals("@") && domain == after && domainEnd - domain > 1;
    // "at" is also the commonest word for "that": only a dot told in words makes it a sign.
    var told = !sign.equals("at") || end > domainEnd;
    if (from < at && domainEnd > domain && told && (dotted || tight)) {
      traces.add(new Trace(Kind.EMAIL, from, end));
    }
  }

  private int startOfName(String lower, int at) {
    var end = skipSpacesBack(lower, at);
    var start = startOfPart(lower, end);
    for (var parts = 0; parts < MOST_PARTS && start < end; parts++) {
      var dot = startOfDotBefore(lower, skipSpacesBack(lower, start));
      var further = dot < 0 ? start : startOfPart(lower, skipSpacesBack(lower, dot));
      if (dot < 0 || further == skipSpacesBack(lower, dot)) {
        return start;
      }
      start = further;
    }
    return start < end ? start : at;
  }

  private int endOfDomain(String lower, int partEnd) {
    var end = partEnd;
    for (var parts = 0; parts < MOST_PARTS; parts++) {
      var dotEnd = endOfDotAt(lower, skipSpaces(lower, end));
      var next = dotEnd < 0 ? 0 : skipSpaces(lower, dotEnd);
      if (dotEnd < 0 || endOfPart(lower, next) == next) {
        return end;
      }
      end = endOfPart(lower, next);
    }
    return end;
  }

  private int endOfDotAt(String lower, int at) {
    return terms.dots().stream()
        .filter(dot -> lower.startsWith(dot, at) && standsAlone(lower, at, dot))
        .mapToInt(dot -> at + dot.length())
        .findFirst()
        .orElse(-1);
  }

  private int startOfDotBefore(String lower, int end) {
    return terms.dots().stream()
        .filter(dot -> lower.startsWith(dot, end - dot.length()))
        .filter(dot -> standsAlone(lower, end - dot.length(), dot))
        .mapToInt(dot -> end - dot.length())
        .findFirst()
        .orElse(-1);
  }

  private static int startOfPart(String lower, int end) {
    var start = end;
    while (start > 0 && isPart(lower.charAt(start - 1), "._%+-'")) {
      start--;
    }
    return start;
  }

  private static int endOfPart(String lower, int start) {
    var end = start;
    while (end < lower.length() && isPart(lower.charAt(end), ".-")) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char sign, String others) {
    return Character.isLetterOrDigit(sign) || others.indexOf(sign) >= 0;
  }

  private static int skipSpaces(String lower, int from) {
    var at = from;
    while (at < lower.length() && at < from + 2 && lower.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int skipSpacesBack(String lower, int from) {
    var at = from;
    while (at > 0 && at > from - 2 && lower.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }
}
