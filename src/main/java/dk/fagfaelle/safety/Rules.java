package dk.fagfaelle.safety;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.YamlNode;
import java.util.List;
import java.util.stream.Stream;

/** The rules of one file, in the order they are tried. */
final class Rules {

  private final WordGroups groups;
  private final List<Rule> rules;
  private final List<Phrase> doubt;
  private final WordIndex words;

  private Rules(WordGroups groups, List<Rule> rules, List<Phrase> doubt, WordIndex words) {
    this.groups = groups;
    this.rules = rules;
    this.doubt = doubt;
    this.words = words;
  }

  /**
   * Reads rules.
   *
   * @param file has {@code groups}, {@code doubt}, {@code near}, {@code unless}, {@code despite}
   *     and {@code rules}
   * @param verdictKey the key under which a rule says what is meant
   * @param vocabulary the words that are spelt right as they stand
   */
  static Rules read(ContentFile file, String verdictKey, Vocabulary vocabulary) {
    var node = YamlNode.read(file);
    node.allowOnly("groups", "doubt", "near", "unless", "despite", "rules");
    var groups = WordGroups.read(node.at("groups"));
    var rules =
        node.items("rules").stream().map(it -> Rule.read(it, verdictKey, groups, node)).toList();
    var doubt = node.items("doubt").stream().map(groups::phrase).toList();
    var phrases =
        Stream.of(groups.phrases(), rules.stream().flatMap(Rule::phrases), doubt.stream())
            .flatMap(it -> it);
    var words = phrases.flatMap(it -> it.parts().stream()).map(Phrase.Part::word);
    return new Rules(groups, rules, doubt, WordIndex.of(words, vocabulary));
  }

  /** Looks through a message once, for all that follows. */
  Sighting look(Wording wording) {
    return new Sighting(wording, groups, words.find(wording));
  }

  /** Returns what the rules that hold say, in their order, each once. */
  List<String> verdicts(Sighting message) {
    return rules.stream()
        .filter(rule -> rule.holds(message))
        .map(Rule::verdict)
        .distinct()
        .toList();
  }

  /** Returns whether a message has words in it that often mean that nothing is happening now. */
  boolean isDoubtful(Sighting message) {
    return doubt.stream().anyMatch(phrase -> !message.ofPhrase(phrase).isEmpty());
  }

  /** Returns everything the rules can say. */
  List<String> verdicts() {
    return rules.stream().map(Rule::verdict).distinct().toList();
  }

  /** Returns the names of the word groups. */
  List<String> groupNames() {
    return groups.names().stream().sorted().toList();
  }
}
