package dk.fagfaelle.knowledge.index;

/** The weights that matter, feature after feature. Safe to share. */
final class Weights {

  private final int[] starts;
  private final int[] labels;
  private final float[] values;

  /**
   * Takes the weights, and keeps them: they are too many to be copied.
   *
   * @param starts by feature number: where its weights begin; one more at the end
   * @param labels the label each weight is for
   * @param values the weights
   */
  Weights(int[] starts, int[] labels, float[] values) {
    this.starts = starts;
    this.labels = labels;
    this.values = values;
  }

  int[] starts() {
    return starts;
  }

  int[] labels() {
    return labels;
  }

  float[] values() {
    return values;
  }

  /**
   * Keeps those of liblinear's weights, feature by feature and label by label, that are not tiny.
   */
  static Weights of(double[] dense, int features, int labels, float least) {
    var starts = new int[features + 2];
    var count = 0;
    for (var weight : dense) {
      count += Math.abs(weight) >= least ? 1 : 0;
    }
    var keptLabels = new int[count];
    var kept = new float[count];
    var next = 0;
    for (var feature = 0; feature < features; feature++) {
      starts[feature + 1] = next;
      for (var label = 0; label < labels; label++) {
        var weight = (float) dense[feature * labels + label];
        if (Math.abs(dense[feature * labels + label]) >= least) {
          keptLabels[next] = label;
          kept[next++] = weight;
        }
      }
    }
    starts[features + 1] = next;
    return new Weights(starts, keptLabels, kept);
  }

  /** Adds one feature's part to the sum of every label it speaks for or against. */
  void add(int feature, float amount, float[] sums) {
    for (var i = starts[feature]; i < starts[feature + 1]; i++) {
      sums[labels[i]] += amount * values[i];
    }
  }
}
