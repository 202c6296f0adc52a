package dk.fagfaelle.safety;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A linear classifier: each feature of a message speaks for or against a label. Trained on the same
 * examples it always decides alike.
 */
final class Classifier {

  private static final long SEED = 112;
  private static final double EPS = 0.05;

  private final Map<String, Integer> places;
  private final Model model;

  private Classifier(Map<String, Integer> places, Model model) {
    this.places = places;
    this.model = model;
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
    problem.x = features.stream().map(it -> vector(it, places)).toArray(Feature[][]::new);
    problem.y = labels.stream().mapToDouble(Integer::doubleValue).toArray();
    var parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, strictness, EPS);
    parameter.setRandom(new Random(SEED));
    Linear.disableDebugOutput();
    return new Classifier(Map.copyOf(places), Linear.train(problem, parameter));
  }

  /** Returns the label that the features speak for most. */
  int label(Map<String, Double> features) {
    return (int) Linear.predict(model, vector(features, places));
  }

  /**
   * Returns how strongly the features speak for label 1 where there are two labels: above 0 more
   * for than against.
   */
  double strength(Map<String, Double> features) {
    var values = new double[model.getNrClass()];
    var label = Linear.predictValues(model, vector(features, places), values);
    var strength = Math.abs(values[0]);
    return label == 1 ? strength : -strength;
  }

  private static Feature[] vector(Map<String, Double> features, Map<String, Integer> places) {
    return features.entrySet().stream()
        .filter(entry -> places.containsKey(entry.getKey()))
        .map(entry -> new FeatureNode(places.getOrDefault(entry.getKey(), 0), entry.getValue()))
        .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
        .toArray(Feature[]::new);
  }
}
