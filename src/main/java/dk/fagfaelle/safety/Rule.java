package dk.fagfaelle.safety;

import dk.fagfaelle.content.YamlNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must stand together in a message for something to be meant, and what takes the meaning back.
 *
 * @param verdict what is meant, such as the id of a text
 * @param all each a list of phrases of which one must stand there, near the others, in any order
 * @param unless phrases that take it back when they stand in the same or a neighbouring sentence
 * @param despite phrases that make it hold nevertheless
 * @param near how many words apart the first and last of them may be
 */
record Rule(
    String verdict, List<List<Phrase>> all, List<Phrase> unless, List<Phrase> despite, int near) {

  /** Reads a rule; what is not said in it is as the file says for all its rules. */
  static Rule read(YamlNode node, String verdictKey, WordGroups groups, YamlNode file) {
    node.allowOnly(verdictKey, "all", "unless", "despite", "near", "example");
    return new Rule(
        node.text(verdictKey),
        node.items("all").stream().map(item -> alternatives(item, groups)).toList(),
        phrases(node.find("unless").isPresent() ? node : file, "unless", groups),
        phrases(node.find("despite").isPresent() ? node : file, "despite", groups),
        Integer.parseInt(node.text("near", file.text("near"))));
  }

  /** Returns every phrase in it. */
  Stream<Phrase> phrases() {
    return Stream.of(all.stream().flatMap(List::stream), unless.stream(), despite.stream())
        .flatMap(it -> it);
  }

  /** Returns whether it holds for a message. */
  boolean holds(Sighting message) {
    return RuleMatch.find(this, message).stream().anyMatch(found -> !isTakenBack(found, message));
  }

  private boolean isTakenBack(Span found, Sighting message) {
    return stands(unless, found, message) && !stands(despite, found, message);
  }

  private static boolean stands(List<Phrase> phrases, Span near, Sighting message) {
    var wording = message.wording();
    var from = wording.sentenceOf(near.first()) - 1;
    var to = wording.sentenceOf(near.last()) + 1;
    return phrases.stream()
        .flatMap(phrase -> message.ofPhrase(phrase).stream())
        .map(span -> wording.sentenceOf(span.first()))
        .anyMatch(sentence -> sentence >= from && sentence <= to);
  }

  private static List<Phrase> alternatives(YamlNode item, WordGroups groups) {
    return item.items().stream().map(groups::phrase).toList();
  }

  private static List<Phrase> phrases(YamlNode node, String key, WordGroups groups) {
    return node.items(key).stream().map(groups::phrase).toList();
  }
}
