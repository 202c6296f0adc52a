package dk.fagfaelle.safety;

import dk.fagfaelle.safety.PersonalData.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what looks like a name: a common given name, a capital inside a sentence that no known term
 * explains, a word after "she is called". Names nobody listed, typed without capitals, are missed.
 */
final class NameTraces implements TraceFinder {

  private static final double TITLE_SHARE = 0.6;
  private static final int SHORT_TEXT = 4;

  private final NameTerms terms;

  NameTraces(NameTerms terms) {
    this.terms = terms;
  }

  @Override
  public List<Trace> find(Unmasked text) {
    var words = Word.in(text);
    var capitalsMeanNothing = isTitle(words);
    var traces = new ArrayList<Trace>();
    for (var i = 0; i < words.size(); i++) {
      if (isName(words, i, capitalsMeanNothing)) {
        var first = startOfName(words, i);
        var last = endOfName(words, i);
        traces.add(new Trace(Kind.NAME, words.get(first).from(), words.get(last).to()));
        i = last;
      }
    }
    return traces;
  }

  /** In a headline, or where somebody writes every word with a capital, capitals say nothing. */
  private static boolean isTitle(List<Word> words) {
    var capitals = words.stream().filter(Word::isCapitalised).count();
    return words.size() >= SHORT_TEXT && capitals >= TITLE_SHARE * words.size();
  }

  private boolean isName(List<Word> words, int i, boolean capitalsMeanNothing) {
    var word = words.get(i);
    if (word.isNumber() || isKnown(word)) {
      return false;
    }
    return isListed(word)
        || isCalled(words, i)
        || isInitials(words, i)
        || (!capitalsMeanNothing && word.isCapitalised() && (!word.opens() || isCued(words, i)));
  }

  private boolean isKnown(Word word) {
    return terms.isKnown(word.lower());
  }

  /** A name that is also an everyday word counts only with a capital inside a sentence. */
  private boolean isListed(Word word) {
    if (terms.isGiven(word.lower())) {
      return true;
    }
    return terms.isGivenAndWord(word.lower()) && word.isCapitalised() && !word.opens();
  }

  /** "hun hedder xenia": somebody, a word for being called, and what they are called. */
  private boolean isCalled(List<Word> words, int i) {
    if (i < 2 || !words.get(i).follows() || terms.neverNames().contains(words.get(i).lower())) {
      return false;
    }
    var before = words.get(i - 1).lower();
    var subject = words.get(i - 2).lower();
    return terms.calledPhrases().contains(subject + " " + before)
        || (terms.called().contains(before)
            && (terms.subjects().contains(subject) || terms.cues().contains(subject)));
  }

  private boolean isCued(List<Word> words, int i) {
    return i > 0 && words.get(i).follows() && terms.cues().contains(words.get(i - 1).lower());
  }

  /** Two letters with dots after a word for a person: the citizen M.K. */
  private boolean isInitials(List<Word> words, int i) {
    return i + 1 < words.size()
        && isCued(words, i)
        && isInitial(words.get(i))
        && isInitial(words.get(i + 1))
        && words.get(i + 1).gap().startsWith(".");
  }

  private static boolean isInitial(Word word) {
    return word.plain().length() == 1 && Character.isUpperCase(word.plain().charAt(0));
  }

  /** A capital at the start of a sentence belongs to the name that goes on after it. */
  private int startOfName(List<Word> words, int i) {
    if (i == 0 || !words.get(i).follows()) {
      return i;
    }
    var before = words.get(i - 1);
    var belongs =
        before.isCapitalised()
            && words.get(i).isCapitalised()
            && !isKnown(before)
            && !terms.openers().contains(before.lower())
            && !terms.cues().contains(before.lower());
    return belongs ? i - 1 : i;
  }

  private int endOfName(List<Word> words, int i) {
    var end = i;
    while (end + 1 < words.size() && isNamePart(words.get(end + 1))) {
      end++;
    }
    return end;
  }

  private boolean isNamePart(Word next) {
    var near = next.follows() || next.gap().equals(".") || next.gap().equals(". ");
    if (!near || next.isNumber() || isKnown(next)) {
      return false;
    }
    return next.follows()
        ? next.isCapitalised()
            || isInitial(next)
            || terms.isGiven(next.lower())
            || terms.isSurname(next.lower())
        : isInitial(next);
  }
}
