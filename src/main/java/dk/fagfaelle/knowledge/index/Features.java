package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.language.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text is compared by: its stems with the parts of compounds, pairs of stems, also with one
 * or two others between them, and four-letter pieces of words, which forgive spelling. How the
 * weights were found stands in docs/benchmarks.md.
 */
final class Features {

  private static final double PAIR = 1.2;
  private static final double DISTANT_PAIR = 0.8;
  private static final int FARTHEST = 3;
  private static final double PIECE = 0.35;
  private static final int PIECE_LENGTH = 4;

  private Features() {}

  /** Returns how much there is of each feature in a text. */
  static Map<String, Double> of(Wording text) {
    var counts = new HashMap<String, Double>();
    text.parts().forEach(part -> counts.merge("u" + part, 1.0, Double::sum));
    countPairs(text.stems(), counts);
    for (var word : text.words()) {
      var marked = "_" + word + "_";
      for (var i = 0; i + PIECE_LENGTH <= marked.length(); i++) {
        counts.merge("c" + marked.substring(i, i + PIECE_LENGTH), PIECE, Double::sum);
      }
    }
    return counts;
  }

  /**
   * Returns how many examples must have a feature for it to be known: there are many pairs at a
   * distance, and most of them are chance.
   */
  static int fewestExamples(String feature) {
    return feature.startsWith("d") ? 4 : 2;
  }

  private static void countPairs(List<String> stems, Map<String, Double> counts) {
    for (var i = 0; i < stems.size(); i++) {
      for (var j = i + 1; j < stems.size() && j <= i + FARTHEST; j++) {
        var isBeside = j == i + 1;
        var pair = stems.get(i) + " " + stems.get(j);
        counts.merge((isBeside ? "b" : "d") + pair, isBeside ? PAIR : DISTANT_PAIR, Double::sum);
      }
    }
  }
}
