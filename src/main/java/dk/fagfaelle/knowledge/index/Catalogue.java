package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Passage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The passages by number, and how they hang together with the classifier's labels and with each
 * other. Safe to share.
 */
final class Catalogue {

  /** Stands where there is no such label or passage. */
  static final int NONE = -1;

  /** What the labels of subjects outside the sources begin with. */
  static final String OUTSIDE = "outside/";

  private final List<String> ids;
  private final List<String> labels;
  private final int[] labelOf;
  private final int[] basisOf;

  /**
   * Takes what is to be kept track of.
   *
   * @param passages in the order of their numbers
   * @param labels the classifier's, in the order of their numbers
   */
  Catalogue(List<Passage> passages, List<String> labels) {
    this.ids = passages.stream().map(Passage::id).toList();
    this.labels = List.copyOf(labels);
    var labelNumbers = numbered(labels);
    var numbers = numbered(ids);
    this.labelOf = ids.stream().mapToInt(id -> labelNumbers.getOrDefault(id, NONE)).toArray();
    this.basisOf =
        passages.stream()
            .mapToInt(
                passage ->
                    basis(passage)
                        .map(id -> numbers.getOrDefault(id, NONE))
                        .findFirst()
                        .orElse(NONE))
            .toArray();
  }

  int size() {
    return ids.size();
  }

  String id(int passage) {
    return ids.get(passage);
  }

  String label(int label) {
    return labels.get(label);
  }

  /** Returns the label of a passage; none if the classifier was not trained on it. */
  int labelOf(int passage) {
    return labelOf[passage];
  }

  /** Returns the passage that a passage rests on: what a card cites first; none if it is alone. */
  int basisOf(int passage) {
    return basisOf[passage];
  }

  /** Returns the labels of passages. */
  IntStream inside() {
    return Arrays.stream(labelOf).filter(label -> label != NONE);
  }

  /** Returns the labels of subjects outside the sources. */
  IntStream outside() {
    return IntStream.range(0, labels.size()).filter(label -> labels.get(label).startsWith(OUTSIDE));
  }

  private static Stream<String> basis(Passage passage) {
    return switch (passage) {
      case Passage.Card card -> card.citations().stream().limit(1).map(Citation::passage);
      case Passage.Instruction instruction -> instruction.covers().stream().limit(1);
      case Passage.Excerpt _ -> Stream.of();
    };
  }

  private static Map<String, Integer> numbered(List<String> names) {
    var numbers = new HashMap<String, Integer>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    return numbers;
  }
}
