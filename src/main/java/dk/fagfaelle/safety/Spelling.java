package dk.fagfaelle.safety;

/** Tells whether two words differ by one slip of the finger. */
final class Spelling {

  private Spelling() {}

  /** Returns whether one letter is missing, added, wrong, or two neighbours have changed places. */
  static boolean isOneErrorAway(String one, String other) {
    var start = commonStart(one, other);
    var end = commonEnd(one, other, start);
    var left = one.length() - start - end;
    var right = other.length() - start - end;
    if (left <= 1 && right <= 1) {
      return true;
    }
    return left == 2
        && right == 2
        && one.charAt(start) == other.charAt(start + 1)
        && one.charAt(start + 1) == other.charAt(start);
  }

  private static int commonStart(String one, String other) {
    var shorter = Math.min(one.length(), other.length());
    var start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    return start;
  }

  private static int commonEnd(String one, String other, int start) {
    var room = Math.min(one.length(), other.length()) - start;
    var end = 0;
    while (end < room
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return end;
  }
}
