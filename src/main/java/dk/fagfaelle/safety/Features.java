package dk.fagfaelle.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the classifier sees of a message: words, neighbours, pieces of words (which forgive spelling
 * and unseen forms), the word groups of the rules, and which of them meet in one sentence.
 */
final class Features {

  private static final double WORD = 1.0;
  private static final double NEIGHBOURS = 0.6;
  private static final double PIECE = 0.4;
  private static final double GROUP = 1.2;
  private static final double MEETING = 0.8;
  private static final double LAST = 0.7;
  private static final double BIAS = 1.0;

  private final Map<String, Double> weights = new HashMap<>();

  private Features() {}

  /** Returns the features of a message with their weights; the weights' squares sum to 1. */
  static Map<String, Double> of(Sighting message, List<String> groups) {
    var features = new Features();
    var wording = message.wording();
    IntStream.range(0, wording.sentenceCount())
        .mapToObj(wording::sentence)
        .forEach(features::addWords);
    features.addGroups(message, groups);
    features.addLast(wording);
    features.add("b", BIAS);
    return features.normalised();
  }

  private void addWords(List<String> words) {
    var before = "^";
    for (var word : words) {
      add("w " + word, WORD);
      add("n " + before + " " + word, NEIGHBOURS);
      addPieces("_" + word + "_");
      before = word;
    }
    add("n " + before + " $", NEIGHBOURS);
  }

  private void addPieces(String word) {
    for (int length = 3; length <= 4; length++) {
      for (int start = 0; start + length <= word.length(); start++) {
        add("p " + word.substring(start, start + length), PIECE);
      }
    }
  }

  private void addGroups(Sighting message, List<String> groups) {
    var last = message.wording().sentenceCount() - 1;
    bySentence(message, groups)
        .forEach(
            (sentence, standing) -> {
              standing.forEach(group -> add("g " + group, GROUP));
              addMeetings(standing);
              if (sentence == last) {
                standing.forEach(group -> add("l " + group, LAST));
              }
            });
  }

  private void addMeetings(List<String> standing) {
    for (int one = 0; one < standing.size(); one++) {
      for (int other = one + 1; other < standing.size(); other++) {
        add("m " + standing.get(one) + " " + standing.get(other), MEETING);
      }
    }
  }

  private static Map<Integer, List<String>> bySentence(Sighting message, List<String> groups) {
    var bySentence = new HashMap<Integer, List<String>>();
    for (var group : groups) {
      message.ofGroup(group).stream()
          .map(span -> message.wording().sentenceOf(span.first()))
          .distinct()
          .forEach(it -> bySentence.computeIfAbsent(it, _ -> new ArrayList<>()).add(group));
    }
    return bySentence;
  }

  private void addLast(Wording wording) {
    if (wording.sentenceCount() > 1) {
      wording.sentence(wording.sentenceCount() - 1).forEach(word -> add("e " + word, LAST));
    }
  }

  private void add(String feature, double weight) {
    weights.put(feature, weight);
  }

  private Map<String, Double> normalised() {
    var length = Math.sqrt(weights.values().stream().mapToDouble(it -> it * it).sum());
    weights.replaceAll((_, weight) -> weight / length);
    return weights;
  }
}
