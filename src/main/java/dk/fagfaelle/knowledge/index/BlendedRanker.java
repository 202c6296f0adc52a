package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Question;
import dk.fagfaelle.knowledge.language.Language;
import dk.fagfaelle.knowledge.language.Wording;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Blends what the words say with what the classifier says, each in its own scale. What rests on a
 * section is raised by what speaks for that section. Passages the classifier was not trained on
 * (the workplace's procedures change too often for that) stand or fall by their words. Earlier
 * questions are put before the question and blended in, so that a follow-up is understood and a
 * change of subject is not held back.
 */
final class BlendedRanker implements Ranking.Ranker {

  private static final int MOST = 40;

  private final Language language;
  private final PassageIndex index;
  private final Classifier classifier;
  private final Catalogue catalogue;
  private final RankingWeights weights;

  BlendedRanker(
      Language language, PassageIndex index, Classifier classifier, RankingWeights weights) {
    this.language = language;
    this.index = index;
    this.classifier = classifier;
    this.catalogue = new Catalogue(index.passages(), classifier.labels());
    this.weights = weights;
  }

  @Override
  public Ranking rank(Question question) {
    var wording = wording(question.text());
    var heard = heard(question, wording);
    var scores = scores(heard);
    var order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparing((Integer passage) -> -scores[passage]))
            .limit(MOST)
            .toList();
    var words = order.isEmpty() ? 0 : index.coverage(wording, order.getFirst());
    var best = best(heard, catalogue.inside());
    var outside = best(heard, catalogue.outside());
    var signals =
        new Signals(margin(heard, best), margin(heard, best) - margin(heard, outside), words);
    return new Ranking(
        order.stream().map(catalogue::id).toList(),
        outside == Catalogue.NONE ? "" : catalogue.label(outside),
        signals);
  }

  private Wording wording(String text) {
    return index.forgiven(language.wording(text));
  }

  private Evidence heard(Question question, Wording wording) {
    var alone = evidence(wording);
    if (question.earlier().isEmpty()) {
      return alone;
    }
    var together = String.join(" ", question.earlier()) + " " + question.text();
    return alone.mixedWith(evidence(wording(together)), weights.sign("earlier"));
  }

  private Evidence evidence(Wording wording) {
    return new Evidence(
        index.matches(wording, weights.sign("asked")), classifier.margins(Features.of(wording)));
  }

  private float[] scores(Evidence heard) {
    var share = weights.sign("classifier");
    var margins = margins(heard);
    var own = new float[catalogue.size()];
    for (var passage = 0; passage < own.length; passage++) {
      own[passage] = (float) (share * margins[passage] + (1 - share) * heard.match(passage));
    }
    var raised = own.clone();
    for (var passage = 0; passage < own.length; passage++) {
      var basis = catalogue.basisOf(passage);
      if (basis != Catalogue.NONE) {
        raised[passage] += (float) weights.sign("basis") * Math.max(0, own[basis]);
      }
    }
    return raised;
  }

  /**
   * Counted from the mean; a passage that was not trained on has the best one's if its words match
   * best.
   */
  private float[] margins(Evidence heard) {
    var mean = heard.meanMargin();
    var span = (float) weights.sign("margin");
    var steepness = (float) weights.sign("untrained");
    var best = (margin(heard, best(heard, catalogue.inside())) - mean) / span;
    var margins = new float[catalogue.size()];
    for (var passage = 0; passage < margins.length; passage++) {
      var label = catalogue.labelOf(passage);
      margins[passage] =
          label == Catalogue.NONE
              ? best * (1 - steepness * (1 - heard.match(passage)))
              : (heard.margin(label) - mean) / span;
    }
    return margins;
  }

  private static float margin(Evidence heard, int label) {
    return label == Catalogue.NONE ? 0 : heard.margin(label);
  }

  private static int best(Evidence heard, IntStream labels) {
    return labels.boxed().max(Comparator.comparing(heard::margin)).orElse(Catalogue.NONE);
  }
}
