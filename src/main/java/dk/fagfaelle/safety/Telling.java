package dk.fagfaelle.safety;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How well features tell labels apart: a feature that never does counts {@link #LEAST}; one that
 * does counts more by the logarithm of how much more often it stands in the examples of one label
 * than in those of all others.
 */
final class Telling {

  /** What a feature counts that tells nothing, or has never been seen. */
  static final float LEAST = 0.5f;

  private static final double SHARE = 0.5;

  private final Map<Integer, int[]> seen = new HashMap<>();
  private final Map<Integer, Integer> examples = new HashMap<>();
  private final int size;

  private Telling(int size) {
    this.size = size;
  }

  /**
   * Weighs features.
   *
   * @param features of each example
   * @param labels of each example, in the same order
   * @param places each feature's place, counted from 1
   * @return the weights, place after place
   */
  static float[] of(
      List<Map<String, Double>> features, List<Integer> labels, Map<String, Integer> places) {
    var telling = new Telling(places.size());
    IntStream.range(0, labels.size())
        .forEach(i -> telling.count(features.get(i).keySet(), labels.get(i), places));
    var weights = new float[places.size()];
    IntStream.range(0, weights.length).forEach(i -> weights[i] = (float) telling.weight(i));
    return weights;
  }

  private void count(Iterable<String> features, int label, Map<String, Integer> places) {
    examples.merge(label, 1, Integer::sum);
    var counts = seen.computeIfAbsent(label, _ -> new int[size]);
    features.forEach(name -> counts[places.getOrDefault(name, 0) - 1]++);
  }

  private double weight(int feature) {
    var everywhere = seen.values().stream().mapToInt(counts -> counts[feature]).sum();
    var all = examples.values().stream().mapToInt(Integer::intValue).sum();
    var most =
        seen.entrySet().stream()
            .mapToDouble(
                label -> {
                  var here = label.getValue()[feature];
                  var examplesHere = examples.getOrDefault(label.getKey(), 0);
                  var other = share(everywhere - here, all - examplesHere);
                  return Math.abs(Math.log(share(here, examplesHere) / other));
                })
            .max()
            .orElse(0);
    return LEAST + SHARE * most;
  }

  /** Nothing is ruled out for never having been seen. */
  private static double share(int seen, int examples) {
    return (seen + 1.0) / (examples + 2.0);
  }
}
