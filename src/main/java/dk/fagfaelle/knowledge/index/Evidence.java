package dk.fagfaelle.knowledge.index;

/**
 * What is heard in a question: how well each passage matches its words, and how much the classifier
 * finds it like each label. Safe to share.
 */
final class Evidence {

  private final float[] matches;
  private final float[] margins;

  /**
   * Takes what was heard, and keeps it.
   *
   * @param matches by passage number, 0 to 1
   * @param margins by label number; higher is more
   */
  Evidence(float[] matches, float[] margins) {
    this.matches = matches;
    this.margins = margins;
  }

  float match(int passage) {
    return matches[passage];
  }

  float margin(int label) {
    return margins[label];
  }

  /** Returns the mean of all margins: what a passage gets that nothing speaks for or against. */
  float meanMargin() {
    var sum = 0f;
    for (var margin : margins) {
      sum += margin;
    }
    return margins.length == 0 ? 0 : sum / margins.length;
  }

  /**
   * Returns this and another mixed.
   *
   * @param share how much the other counts, 0 to 1
   */
  Evidence mixedWith(Evidence other, double share) {
    return new Evidence(
        mixed(matches, other.matches, (float) share), mixed(margins, other.margins, (float) share));
  }

  private static float[] mixed(float[] one, float[] other, float share) {
    var mixed = new float[one.length];
    for (var i = 0; i < mixed.length; i++) {
      mixed[i] = (1 - share) * one[i] + share * other[i];
    }
    return mixed;
  }
}
