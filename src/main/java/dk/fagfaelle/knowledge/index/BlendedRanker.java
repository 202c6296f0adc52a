package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Question;
import dk.fagfaelle.knowledge.language.Language;
import dk.fagfaelle.knowledge.language.Wording;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Blends what the words say with what the classifier says, each in its own scale. What rests on a
 * section is raised by what speaks for that section. Passages the classifier was not trained on
 * (the workplace's procedures change too often for that) stand or fall by their words. The earlier
 * question is put before the question and blended in the more, the less a question says of what it
 * is about, so that a follow-up is understood and a change of subject is not held back. What is
 * asked word for word as it is written down comes first.
 */
final class BlendedRanker implements Ranking.Ranker {

  private static final int MOST = 40;

  private final Language language;
  private final PassageIndex index;
  private final Classifier classifier;
  private final Catalogue catalogue;
  private final RankingWeights weights;
  private final Verbatim verbatim;

  BlendedRanker(
      Language language, PassageIndex index, Classifier classifier, RankingWeights weights) {
    this.language = language;
    this.index = index;
    this.classifier = classifier;
    this.catalogue = new Catalogue(index.passages(), classifier.labels());
    this.weights = weights;
    this.verbatim = new Verbatim(index.passages());
  }

  @Override
  public Ranking rank(Question question) {
    var said = said(question);
    var heard = said.evidence();
    var scores = scores(heard);
    verbatim(question).ifPresent(passage -> scores[passage] = Float.MAX_VALUE);
    var order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparing((Integer passage) -> -scores[passage]))
            .limit(MOST)
            .toList();
    var words = order.isEmpty() ? 0 : index.coverage(said.wording(), order.getFirst());
    var best = best(heard, catalogue.inside());
    var outside = best(heard, catalogue.outside());
    var signals =
        new Signals(margin(heard, best), margin(heard, best) - margin(heard, outside), words);
    return new Ranking(
        order.stream().map(catalogue::id).toList(),
        outside == Catalogue.NONE ? "" : catalogue.label(outside),
        signals);
  }

  private Optional<Integer> verbatim(Question question) {
    return question.earlier().isEmpty() ? verbatim.find(question.text()) : Optional.empty();
  }

  /** What a question says: in words, and what is heard in them. */
  private record Said(Wording wording, Evidence evidence) {}

  /**
   * A question that only points back is nothing without the one it points to; the more words of its
   * own it has, the less the earlier one counts.
   */
  private Said said(Question question) {
    var alone = said(question.text());
    if (question.earlier().isEmpty()) {
      return alone;
    }
    var topics = language.followUps().topicsIn(question.text());
    var subject = language.followUps().subjectOf(question.earlier());
    var together = said(subject + " " + question.text());
    if (topics == 0) {
      return together;
    }
    var mixed = alone.evidence().mixedWith(together.evidence(), weights.sign("earlier") / topics);
    return new Said(topics == 1 ? together.wording() : alone.wording(), mixed);
  }

  private Said said(String text) {
    var wording = index.forgiven(language.wording(text));
    var matches = index.matches(wording, weights.sign("asked"));
    return new Said(wording, new Evidence(matches, classifier.margins(Features.of(wording))));
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
