package dk.fagfaelle.safety;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A linear classifier: each feature of a message speaks for or against a label, and counts the more
 * the better it tells labels apart (Wang and Manning, "Baselines and Bigrams", 2012). Trained on
 * the same examples it always decides alike.
 */
final class Classifier {

  private static final long SEED = 112;
  private static final double EPS = 0.05;

  private final Map<String, Integer> places;
  private final float[] telling;
  private final int[] labels;
  private final float[] weights;

  /**
   * Takes what was learnt.
   *
   * @param places each feature's place, counted from 1
   * @param telling how well each feature tells labels apart, place after place
   * @param labels the labels in the order of the weights
   * @param weights place after place: one weight for the first of two labels, else one for each
   */
  Classifier(Map<String, Integer> places, float[] telling, int[] labels, float[] weights) {
    this.places = Map.copyOf(places);
    this.telling = telling.clone();
    this.labels = labels.clone();
    this.weights = weights.clone();
  }

  /**
   * Learns from examples.
   *
   * @param features of each example
   * @param labels of each example, in the same order
   * @param strictness how closely it follows single examples; higher is closer
   */
  static Classifier train(
      List<Map<String, Double>> features, List<Integer> labels, double strictness) {
    var places = new HashMap<String, Integer>();
    features.forEach(
        example -> example.keySet().forEach(it -> places.putIfAbsent(it, places.size() + 1)));
    var problem = new Problem();
    problem.l = features.size();
    problem.n = places.size();
    var telling = Telling.of(features, labels, places);
    problem.x = features.stream().map(it -> vector(it, places, telling)).toArray(Feature[][]::new);
    problem.y = labels.stream().mapToDouble(Integer::doubleValue).toArray();
    var parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, strictness, EPS);
    parameter.setRandom(new Random(SEED));
    Linear.disableDebugOutput();
    var model = Linear.train(problem, parameter);
    return new Classifier(places, telling, model.getLabels(), floats(model.getFeatureWeights()));
  }

  /** Returns the label that the features speak for most. */
  int label(Map<String, Double> features) {
    var sums = sums(features);
    if (sums.length == 1) {
      return sums[0] > 0 ? labels[0] : labels[1];
    }
    return labels[IntStream.range(0, sums.length).reduce(0, (a, b) -> sums[b] > sums[a] ? b : a)];
  }

  /**
   * Returns how strongly the features speak for label 1 where there are two labels: above 0 more
   * for than against.
   */
  double strength(Map<String, Double> features) {
    var sum = sums(features)[0];
    return labels[0] == 1 ? sum : -sum;
  }

  Map<String, Integer> places() {
    return places;
  }

  float[] telling() {
    return telling.clone();
  }

  int[] labels() {
    return labels.clone();
  }

  float[] weights() {
    return weights.clone();
  }

  private double[] sums(Map<String, Double> features) {
    var sums = new double[labels.length == 2 ? 1 : labels.length];
    for (var feature : vector(features, places, telling)) {
      for (var i = 0; i < sums.length; i++) {
        sums[i] += weights[(feature.getIndex() - 1) * sums.length + i] * feature.getValue();
      }
    }
    return sums;
  }

  /**
   * Returns the features that were learnt from, weighed by what they tell. All of them, and those
   * never seen, have length 1: a message of unknown words says little either way.
   */
  private static Feature[] vector(
      Map<String, Double> features, Map<String, Integer> places, float[] telling) {
    var known = new ArrayList<Feature>();
    var squares = 0.0;
    for (var feature : features.entrySet()) {
      var place = places.getOrDefault(feature.getKey(), 0);
      var value = feature.getValue() * (place > 0 ? telling[place - 1] : Telling.LEAST);
      squares += value * value;
      if (place > 0) {
        known.add(new FeatureNode(place, value));
      }
    }
    var length = Math.sqrt(squares);
    known.forEach(it -> it.setValue(it.getValue() / length));
    known.sort(Comparator.comparingInt(Feature::getIndex));
    return known.toArray(Feature[]::new);
  }

  private static float[] floats(double[] numbers) {
    var floats = new float[numbers.length];
    IntStream.range(0, numbers.length).forEach(i -> floats[i] = (float) numbers[i]);
    return floats;
  }
}
