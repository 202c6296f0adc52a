package dk.fagfaelle.knowledge.index;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The features that are known and how rare each is. Safe to share. */
final class Vocabulary {

  private final Map<String, Integer> numbers;
  private final float[] rarity;

  /**
   * Takes what is known.
   *
   * @param numbers each feature's number, counted from 1
   * @param rarity by number: the logarithm of how few examples have it, plus 1 (inverse document
   *     frequency)
   */
  Vocabulary(Map<String, Integer> numbers, float[] rarity) {
    this.numbers = Map.copyOf(numbers);
    this.rarity = rarity.clone();
  }

  Map<String, Integer> numbers() {
    return numbers;
  }

  float[] rarity() {
    return rarity.clone();
  }

  /** Collects the features that enough examples have. */
  static Vocabulary of(Collection<Map<String, Double>> examples) {
    var counts = new LinkedHashMap<String, Integer>();
    examples.forEach(
        example -> example.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
    var numbers = new HashMap<String, Integer>();
    counts.keySet().stream()
        .filter(name -> counts.getOrDefault(name, 0) >= Features.fewestExamples(name))
        .sorted()
        .forEach(name -> numbers.put(name, numbers.size() + 1));
    var rarity = new float[numbers.size() + 1];
    numbers.forEach(
        (name, number) ->
            rarity[number] =
                (float) (Math.log((double) examples.size() / counts.getOrDefault(name, 1)) + 1));
    return new Vocabulary(numbers, rarity);
  }

  /** Returns a text's features as a vector of unit length, ordered by number. */
  Feature[] vector(Map<String, Double> features) {
    var known = new ArrayList<FeatureNode>();
    var squares = 0.0;
    for (var feature : features.entrySet()) {
      var number = numbers.getOrDefault(feature.getKey(), 0);
      if (number > 0) {
        var weight = Math.log1p(feature.getValue()) * rarity[number];
        squares += weight * weight;
        known.add(new FeatureNode(number, weight));
      }
    }
    return scaled(known, 1 / Math.sqrt(Math.max(squares, Double.MIN_NORMAL)));
  }

  private static Feature[] scaled(List<FeatureNode> nodes, double scale) {
    return nodes.stream()
        .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
        .map(node -> new FeatureNode(node.getIndex(), node.getValue() * scale))
        .toArray(Feature[]::new);
  }
}
