package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Question;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Blends what the words say with what the classifier says. The classifier's margins are counted
 * from the best one; passages it was not trained on (the workplace's procedures change too often
 * for that) stand or fall by their words. Earlier questions are put before the question and blended
 * in, so that a follow-up is understood and a change of subject is not held back.
 */
final class BlendedRanker implements Ranking.Ranker {

  static final String OUTSIDE = "outside/";
  private static final int MOST = 40;

  private final PassageIndex index;
  private final Classifier classifier;
  private final RankingWeights weights;

  BlendedRanker(PassageIndex index, Classifier classifier, RankingWeights weights) {
    this.index = index;
    this.classifier = classifier;
    this.weights = weights;
  }

  @Override
  public Ranking rank(Question question) {
    var matches = blended(question, text -> index.matches(text, weights.sign("asked")));
    var margins = blended(question, classifier::margins);
    var best = best(margins, false);
    var outside = best(margins, true);
    var scores = scores(matches, margins, best.getValue());
    var order =
        scores.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    var words = order.isEmpty() ? 0 : index.coverage(question.text(), order.getFirst());
    var signals = new Signals(best.getValue(), best.getValue() - outside.getValue(), words);
    return new Ranking(order, outside.getKey(), signals);
  }

  private Map<String, Double> scores(
      Map<String, Double> matches, Map<String, Double> margins, double best) {
    var share = weights.sign("classifier");
    var ids = new HashSet<>(matches.keySet());
    margins.keySet().stream().filter(id -> !id.startsWith(OUTSIDE)).forEach(ids::add);
    var scores = new HashMap<String, Double>();
    for (var id : ids) {
      var match = matches.getOrDefault(id, 0.0);
      var behind =
          margins.containsKey(id)
              ? (margins.getOrDefault(id, best) - best) / weights.sign("margin")
              : match - 1;
      scores.put(id, share * behind + (1 - share) * match);
    }
    return scores;
  }

  private Map<String, Double> blended(
      Question question, Function<String, Map<String, Double>> scored) {
    var alone = scored.apply(question.text());
    if (question.earlier().isEmpty()) {
      return alone;
    }
    var together = scored.apply(String.join(" ", question.earlier()) + " " + question.text());
    var share = weights.sign("earlier");
    var blended = new HashMap<String, Double>();
    Stream.concat(alone.keySet().stream(), together.keySet().stream())
        .distinct()
        .forEach(
            id ->
                blended.put(
                    id,
                    (1 - share) * alone.getOrDefault(id, 0.0)
                        + share * together.getOrDefault(id, 0.0)));
    return blended;
  }

  private static Map.Entry<String, Double> best(Map<String, Double> margins, boolean isOutside) {
    return margins.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(OUTSIDE) == isOutside)
        .max(Map.Entry.comparingByValue())
        .orElse(Map.entry("", 0.0));
  }
}
