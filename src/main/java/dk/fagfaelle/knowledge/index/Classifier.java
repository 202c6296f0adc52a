package dk.fagfaelle.knowledge.index;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dk.fagfaelle.knowledge.language.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A linear classifier of questions: which passage, or which subject outside the sources, a question
 * is most like. Multi-class support vector machine by Crammer and Singer, solved by liblinear; only
 * weights that matter are kept, by feature.
 */
final class Classifier {

  private static final double COST = 1.0;
  private static final double PRECISION = 0.1;
  private static final long SEED = 1;
  private static final float LEAST_WEIGHT = 1e-3f;

  private final Vocabulary vocabulary;
  private final List<String> labels;
  private final Weights weights;

  Classifier(Vocabulary vocabulary, List<String> labels, Weights weights) {
    this.vocabulary = vocabulary;
    this.labels = List.copyOf(labels);
    this.weights = weights;
  }

  /**
   * Something people say that belongs to a label.
   *
   * @param label the passage's or subject's id
   * @param text a question, keyword or title
   */
  record Example(String label, String text) {}

  /** Trains on examples; the same examples in the same order give the same classifier. */
  static Classifier train(List<Example> examples, Language language) {
    var labels = examples.stream().map(Example::label).distinct().toList();
    var numbers = new LinkedHashMap<String, Integer>();
    labels.forEach(label -> numbers.put(label, numbers.size()));
    var counted =
        examples.stream().map(example -> Features.of(language.wording(example.text()))).toList();
    var vocabulary = Vocabulary.of(counted);
    var problem = new Problem();
    problem.l = examples.size();
    problem.n = vocabulary.numbers().size();
    problem.x = counted.stream().map(vocabulary::vector).toArray(Feature[][]::new);
    problem.y =
        examples.stream()
            .mapToDouble(example -> numbers.getOrDefault(example.label(), 0))
            .toArray();
    Linear.disableDebugOutput();
    var parameter = new Parameter(SolverType.MCSVM_CS, COST, PRECISION);
    parameter.setRandom(new Random(SEED));
    var model = Linear.train(problem, parameter);
    return new Classifier(vocabulary, ordered(labels, model), weightsOf(model));
  }

  /**
   * Returns how much a text is like each label, by the label's number; higher is more, and only the
   * order matters.
   */
  float[] margins(Map<String, Double> features) {
    var margins = new float[labels.size()];
    for (var feature : vocabulary.vector(features)) {
      weights.add(feature.getIndex(), (float) feature.getValue(), margins);
    }
    return margins;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<String> labels() {
    return labels;
  }

  Weights weights() {
    return weights;
  }

  /** The model has its own order of labels. */
  private static List<String> ordered(List<String> labels, Model model) {
    return Arrays.stream(model.getLabels()).mapToObj(labels::get).toList();
  }

  private static Weights weightsOf(Model model) {
    return Weights.of(model::getDecfunCoef, model.getNrFeature(), model.getNrClass(), LEAST_WEIGHT);
  }
}
