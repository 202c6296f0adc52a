package dk.fagfaelle.safety;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.YamlNode;
import java.util.List;
import java.util.Optional;

/** The rules of one file, in the order they are tried. */
final class Rules {

  private final WordGroups groups;
  private final List<Rule> rules;

  private Rules(WordGroups groups, List<Rule> rules) {
    this.groups = groups;
    this.rules = rules;
  }

  /**
   * Reads rules.
   *
   * @param file has {@code groups}, {@code near}, {@code unless}, {@code despite} and {@code rules}
   * @param verdictKey the key under which a rule says what is meant
   */
  static Rules read(ContentFile file, String verdictKey) {
    var node = YamlNode.read(file);
    node.allowOnly("groups", "near", "unless", "despite", "rules");
    var groups = WordGroups.read(node.at("groups"));
    return new Rules(
        groups,
        node.items("rules").stream()
            .map(item -> Rule.read(item, verdictKey, groups, node))
            .toList());
  }

  /** Looks through a message once, for all that follows. */
  Sighting look(Wording wording) {
    return new Sighting(wording, groups);
  }

  /** Returns what the first rule that holds says. */
  Optional<String> verdict(Sighting message) {
    return rules.stream().filter(rule -> rule.holds(message)).map(Rule::verdict).findFirst();
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
