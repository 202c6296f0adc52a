package dk.fagfaelle.knowledge.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Knows what compounds are made of. A word is divided only where its parts cover it from end to
 * end, with a linking s or e between them and an ending after the last; into as few parts as
 * possible, so that a part is never found inside another word.
 */
final class Compounds {

  private static final int SHORTEST = 6;
  private static final int SHORTEST_PART = 3;
  private static final int NOT_COVERED = 100;
  private static final List<String> LINKS = List.of("", "s", "e");
  private static final Set<String> ENDINGS =
      Set.of(
          "", "e", "en", "ene", "enes", "ens", "er", "erne", "ernes", "ers", "es", "et", "ets", "n",
          "ne", "nes", "ns", "r", "rne", "rnes", "rs", "s", "t", "ts");

  private final Set<String> parts;
  private final Set<String> exceptions;

  /**
   * Takes what it must know, in the spelling of the words it is asked about.
   *
   * @param parts what compounds are made of
   * @param exceptions words that are never divided
   */
  Compounds(Set<String> parts, Set<String> exceptions) {
    this.parts = Set.copyOf(parts);
    this.exceptions = Set.copyOf(exceptions);
  }

  /** Returns the parts of a word, in order; none if it is not a compound of known parts. */
  List<String> partsOf(String word) {
    if (word.length() < SHORTEST || exceptions.contains(word)) {
      return List.of();
    }
    var divided = new Divided(word);
    for (var from = word.length() - SHORTEST_PART; from >= 0; from--) {
      for (var to = from + SHORTEST_PART; to <= word.length(); to++) {
        if (parts.contains(word.substring(from, to))) {
          divided.put(from, to);
        }
      }
    }
    return divided.isCompound() ? divided.parts() : List.of();
  }

  /** How the rest of a word, from each letter on, is covered by the fewest parts. */
  private static final class Divided {

    private final String word;
    private final int[] fewest;
    private final int[] ends;
    private final int[] next;

    Divided(String word) {
      this.word = word;
      this.fewest = new int[word.length() + 1];
      this.ends = new int[word.length() + 1];
      this.next = new int[word.length() + 1];
      Arrays.fill(fewest, NOT_COVERED);
    }

    /** Puts a part in its place; of two ways with as few parts, the longer first part is taken. */
    void put(int from, int to) {
      if (ENDINGS.contains(word.substring(to))) {
        take(from, to, word.length(), 1);
      }
      for (var link : LINKS) {
        var after = to + link.length();
        if (after < word.length() && word.startsWith(link, to)) {
          take(from, to, after, fewest[after] + 1);
        }
      }
    }

    private void take(int from, int to, int after, int count) {
      if (count <= fewest[from] && count < NOT_COVERED) {
        fewest[from] = count;
        ends[from] = to;
        next[from] = after;
      }
    }

    boolean isCompound() {
      return fewest[0] > 1 && fewest[0] < NOT_COVERED;
    }

    List<String> parts() {
      var found = new ArrayList<String>();
      for (var at = 0; at < word.length(); at = next[at]) {
        found.add(word.substring(at, ends[at]));
      }
      return found;
    }
  }
}
