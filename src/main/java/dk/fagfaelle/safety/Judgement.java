package dk.fagfaelle.safety;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Judges messages of a wording that no rule knows, by their likeness to the examples. */
final class Judgement {

  private final List<String> groups;
  private final List<String> kinds;
  private final Classifier danger;
  private final Classifier kind;

  Judgement(List<String> groups, List<String> kinds, Classifier danger, Classifier kind) {
    this.groups = groups;
    this.kinds = kinds;
    this.danger = danger;
    this.kind = kind;
  }

  /** Learns from examples, seen through the rules' word groups. */
  static Judgement learn(List<Example> examples, Rules rules) {
    var groups = rules.groupNames();
    var kinds = examples.stream().map(Example::kind).distinct().sorted().toList();
    var lessons = examples.parallelStream().map(it -> Lesson.of(it, rules, groups)).toList();
    var acute = lessons.stream().filter(it -> it.example().isAcute()).toList();
    return new Judgement(
        groups,
        kinds,
        Lesson.learn(lessons, it -> it.isAcute() ? 1 : 0),
        Lesson.learn(acute, it -> kinds.indexOf(it.kind())));
  }

  /** What was learnt: the kinds of danger, and what tells danger from none and kind from kind. */
  record Learnt(List<String> kinds, Classifier danger, Classifier kind) {

    Learnt {
      kinds = List.copyOf(kinds);
    }
  }

  Learnt learnt() {
    return new Learnt(kinds, danger, kind);
  }

  /** Returns how much a message speaks of danger: above 0 more like danger than not. */
  double strength(Sighting message) {
    return danger.strength(features(message));
  }

  /** Returns the kind of danger that a message is most like. */
  String kind(Sighting message) {
    return kinds.get(kind.label(features(message)));
  }

  private Map<String, Double> features(Sighting message) {
    return Features.of(message, groups);
  }

  /** An example and what the classifiers see of it. */
  private record Lesson(Example example, Map<String, Double> features) {

    private static final double STRICTNESS = 3.0;

    static Lesson of(Example example, Rules rules, List<String> groups) {
      var seen = rules.look(Wording.of(example.message()));
      return new Lesson(example, Features.of(seen, groups));
    }

    static Classifier learn(List<Lesson> lessons, ToIntFunction<Example> label) {
      return Classifier.train(
          lessons.stream().map(Lesson::features).toList(),
          lessons.stream().map(it -> label.applyAsInt(it.example())).toList(),
          STRICTNESS);
    }
  }
}
