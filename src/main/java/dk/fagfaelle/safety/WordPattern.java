package dk.fagfaelle.safety;

/**
 * One word of a rule. A star at either end stands for any letters, also none. Words and stems of
 * six letters or more forgive one typing error that is not in the first letter; numbers never do.
 *
 * @param stem the folded letters without stars
 * @param opensFree whether anything may stand before them
 * @param endsFree whether anything may stand after them
 */
record WordPattern(String stem, boolean opensFree, boolean endsFree) {

  private static final int FORGIVING_FROM = 6;

  /** Reads a word as it is written in a rule. */
  static WordPattern of(String written) {
    var stem = Folding.fold(written.replace("*", "")).replaceAll("[^a-z0-9]", "");
    return new WordPattern(stem, written.startsWith("*"), written.endsWith("*"));
  }

  /** Returns whether a folded word of a message is meant, spelt as the rule spells it. */
  boolean matches(String word) {
    if (opensFree) {
      return endsFree ? word.contains(stem) : word.endsWith(stem);
    }
    return endsFree ? word.startsWith(stem) : word.equals(stem);
  }

  /** Returns whether a word may be this one with one typing error; asked of forgiving ones only. */
  boolean matchesMisspelt(String word) {
    return word.charAt(0) == stem.charAt(0) && isNear(word);
  }

  /** Returns whether it is long enough, and no number, to forgive a typing error. */
  boolean isForgiving() {
    return !opensFree && stem.length() >= FORGIVING_FROM && Character.isLetter(stem.charAt(0));
  }

  private boolean isNear(String word) {
    if (!endsFree) {
      return Spelling.isOneErrorAway(word, stem);
    }
    for (int length = stem.length() - 1; length <= stem.length() + 1; length++) {
      if (length <= word.length() && Spelling.isOneErrorAway(word.substring(0, length), stem)) {
        return true;
      }
    }
    return false;
  }
}
