package dk.fagfaelle.safety;

import dk.fagfaelle.safety.PersonalData.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds street addresses: a road and a house number, with floor, door, postcode and town if they
 * follow. A road is known by its ending; after words for living somewhere, any name with a number
 * is one.
 */
final class AddressTraces implements TraceFinder {

  private static final int LONGEST_TAIL = 10;
  private static final int CUE_DISTANCE = 4;
  private static final int MOST_BEFORE = 3;

  private final PersonalTerms.Addresses terms;

  AddressTraces(PersonalTerms.Addresses terms) {
    this.terms = terms;
  }

  @Override
  public List<Trace> find(Unmasked text) {
    var words = Word.in(text);
    var traces = new ArrayList<Trace>();
    for (var i = 0; i < words.size(); i++) {
      var number = houseNumberAfter(words, i);
      if (number > 0 && isRoad(words, i) && !isCount(words, number)) {
        var from = words.get(startOfRoad(words, i)).from();
        var end = endOfTail(words, number);
        traces.add(new Trace(Kind.ADDRESS, from, words.get(end).to()));
        i = end;
      } else if (isTown(words, i)) {
        traces.add(new Trace(Kind.ADDRESS, words.get(i).from(), words.get(i + 1).to()));
      }
    }
    return traces;
  }

  /** Returns where the house number stands that follows a word; 0 if none does. */
  private int houseNumberAfter(List<Word> words, int i) {
    var next = i + 1;
    if (next < words.size() && terms.numberWords().contains(words.get(next).lower())) {
      next++;
    }
    return next < words.size()
            && !words.get(i).isNumber()
            && isNear(words.get(next))
            && isHouseNumber(words.get(next).lower())
        ? next
        : 0;
  }

  private static boolean isHouseNumber(String word) {
    var digits = 0;
    while (digits < word.length() && DigitRun.isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits >= 1 && digits <= 3 && word.length() - digits <= 1;
  }

  private boolean isRoad(List<Word> words, int i) {
    var word = words.get(i);
    if (terms.notRoads().contains(word.lower())) {
      return false;
    }
    var named = word.isCapitalised() && !word.opens();
    return hasEnding(word, terms.roadEndings())
        || (hasEnding(word, terms.placeEndings()) && (named || isHome(words, i)))
        || (terms.bareRoads().contains(word.lower()) && isNamedBefore(words, i))
        || (word.isCapitalised() && isHome(words, i));
  }

  private static boolean hasEnding(Word word, Set<String> endings) {
    var shortest = word.isCapitalised() ? 1 : 2;
    return endings.stream()
        .anyMatch(
            ending ->
                word.lower().endsWith(ending)
                    && word.lower().length() >= ending.length() + shortest);
  }

  /** "vej 3" is no road, "Vestre Vej 3" is. */
  private boolean isNamedBefore(List<Word> words, int i) {
    if (i == 0 || !isNear(words.get(i))) {
      return false;
    }
    var before = words.get(i - 1);
    return terms.roadPrefixes().contains(before.lower())
        || (before.isCapitalised() && (words.get(i).isCapitalised() || !before.opens()));
  }

  /** Tells whether somebody is said to live here. */
  private boolean isHome(List<Word> words, int i) {
    for (var at = i - 1; at >= Math.max(0, i - CUE_DISTANCE); at--) {
      if (words.get(at + 1).opens()) {
        return terms.homeNouns().contains(words.get(at).lower());
      }
      if (terms.homeCues().contains(words.get(at).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "3 years" and the like are no house numbers. */
  private boolean isCount(List<Word> words, int number) {
    return number + 1 < words.size()
        && words.get(number + 1).follows()
        && terms.counted().contains(words.get(number + 1).lower());
  }

  private boolean isTown(List<Word> words, int i) {
    return i + 1 < words.size()
        && isPostcode(words.get(i))
        && words.get(i + 1).follows()
        && !words.get(i + 1).isNumber()
        && isHome(words, i);
  }

  private static boolean isPostcode(Word word) {
    return word.isNumber()
        && word.lower().length() == 4
        && word.lower().chars().allMatch(sign -> DigitRun.isDigit((char) sign))
        && !CprShape.isYear(word.lower());
  }

  private int startOfRoad(List<Word> words, int i) {
    var start = i;
    while (start > Math.max(0, i - MOST_BEFORE)
        && isNear(words.get(start))
        && isPartOfName(words.get(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean isPartOfName(Word word) {
    return terms.roadPrefixes().contains(word.lower())
        || (Character.isUpperCase(word.plain().charAt(0)) && !word.opens());
  }

  /** Returns the last word of the address whose house number is given. */
  private int endOfTail(List<Word> words, int number) {
    var end = number;
    var last = Math.min(words.size() - 1, number + LONGEST_TAIL);
    for (var at = number + 1; at <= last && isNear(words.get(at)); at++) {
      var word = words.get(at);
      var town = isAfterPostcode(words, at);
      if (!town && !isDoor(word) && !isAnyPostcode(word)) {
        return end;
      }
      end = at;
    }
    return end;
  }

  private static boolean isAfterPostcode(List<Word> words, int at) {
    var before = words.get(at - 1);
    return !words.get(at).isNumber() && isAnyPostcode(before) && words.get(at).follows();
  }

  private static boolean isAnyPostcode(Word word) {
    return word.isNumber() && word.lower().length() == 4;
  }

  private boolean isDoor(Word word) {
    return terms.doors().contains(word.lower())
        || (word.isNumber() && word.lower().length() <= 3)
        || (word.lower().length() == 1 && Character.isUpperCase(word.plain().charAt(0)));
  }

  private static boolean isNear(Word word) {
    return DigitRun.isGap(word.gap());
  }
}
