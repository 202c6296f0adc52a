package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.language.Wording;
import java.util.HashMap;
import java.util.Map;

/**
 * What a text is compared by: its stems with the parts of compounds, pairs of stems, and
 * four-letter pieces of words, which forgive spelling. The weights are those tried out in the
 * project's design.
 */
final class Features {

  private static final double PAIR = 0.6;
  private static final double PIECE = 0.35;
  private static final int PIECE_LENGTH = 4;

  private Features() {}

  /** Returns how much there is of each feature in a text. */
  static Map<String, Double> of(Wording text) {
    var counts = new HashMap<String, Double>();
    text.parts().forEach(part -> counts.merge("u" + part, 1.0, Double::sum));
    var stems = text.stems();
    for (var i = 0; i + 1 < stems.size(); i++) {
      counts.merge("b" + stems.get(i) + " " + stems.get(i + 1), PAIR, Double::sum);
    }
    for (var word : text.words()) {
      var marked = "_" + word + "_";
      for (var i = 0; i + PIECE_LENGTH <= marked.length(); i++) {
        counts.merge("c" + marked.substring(i, i + PIECE_LENGTH), PIECE, Double::sum);
      }
    }
    return counts;
  }
}
