package dk.fagfaelle.knowledge.index;

/**
 * What tells whether the sources cover a question.
 *
 * @param margin the classifier's margin of the best passage
 * @param lead that margin less the one of the best subject outside the sources
 * @param words how large a part of the question's words the best passage holds, 0 to 1
 */
record Signals(double margin, double lead, double words) {

  /**
   * Returns whether the sources cover it: above 0 yes, the further the surer. Where hardly a word
   * of the question is known the other signs say nothing, and it is not covered.
   */
  double coverage(RankingWeights weights) {
    if (words < weights.sign("covered-least-words")) {
      return -1;
    }
    return weights.sign("covered-bias")
        + weights.sign("covered-margin") * margin
        + weights.sign("covered-lead") * lead
        + weights.sign("covered-words") * words;
  }
}
