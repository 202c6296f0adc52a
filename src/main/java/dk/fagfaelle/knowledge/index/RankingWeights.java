package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much each sign counts, from {@code knowledge/ranking.yaml}, where each is explained.
 *
 * @param fields by field of the index
 * @param signs by name
 */
record RankingWeights(Map<String, Float> fields, Map<String, Double> signs) {

  RankingWeights {
    fields = Map.copyOf(fields);
    signs = Map.copyOf(signs);
  }

  static RankingWeights read(Contents contents) {
    var file = YamlNode.read(contents.file("knowledge/ranking.yaml"));
    file.allowOnly("fields", "signs");
    var fields = new LinkedHashMap<String, Float>();
    file.at("fields").entries().forEach((name, node) -> fields.put(name, (float) number(node)));
    var signs = new LinkedHashMap<String, Double>();
    file.at("signs").entries().forEach((name, node) -> signs.put(name, number(node)));
    return new RankingWeights(fields, signs);
  }

  /** Returns how many times a part of a passage counts in its text. */
  int times(String part) {
    return Math.round(fields.getOrDefault(part, 0f));
  }

  /** Returns how much a sign counts. */
  double sign(String name) {
    var weight = signs.get(name);
    if (weight == null) {
      throw new IllegalArgumentException("knowledge/ranking.yaml lacks the sign " + name);
    }
    return weight;
  }

  private static double number(YamlNode node) {
    try {
      return Double.parseDouble(node.text());
    } catch (NumberFormatException _) {
      throw node.fault("number-expected", node.text());
    }
  }
}
