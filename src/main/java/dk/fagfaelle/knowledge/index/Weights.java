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

  /** All weights, also the tiny ones, where they are: they are too many to be copied. */
  @FunctionalInterface
  interface Dense {

    /** Returns a weight, by feature from 1 and label from 0. */
    double at(int feature, int label);
  }

  /** Keeps those of all weights, feature by feature and label by label, that are not tiny. */
  static Weights of(Dense dense, int features, int labels, float least) {
    var starts = starts(dense, features, labels, least);
    var keptLabels = new int[starts[features + 1]];
    var kept = new float[keptLabels.length];
    var next = 0;
    for (var feature = 1; feature <= features; feature++) {
      for (var label = 0; label < labels; label++) {
        var weight = dense.at(feature, label);
        if (Math.abs(weight) >= least) {
          keptLabels[next] = label;
          kept[next++] = (float) weight;
        }
      }
    }
    return new Weights(starts, keptLabels, kept);
  }

  private static int[] starts(Dense dense, int features, int labels, float least) {
    var starts = new int[features + 2];
    for (var feature = 1; feature <= features; feature++) {
      starts[feature + 1] = starts[feature];
      for (var label = 0; label < labels; label++) {
        starts[feature + 1] += Math.abs(dense.at(feature, label)) >= least ? 1 : 0;
      }
    }
    return starts;
  }

  /** Adds one feature's part to the sum of every label it speaks for or against. */
  void add(int feature, float amount, float[] sums) {
    for (var i = starts[feature]; i < starts[feature + 1]; i++) {
      sums[labels[i]] += amount * values[i];
    }
  }
}
