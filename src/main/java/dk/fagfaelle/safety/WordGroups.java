package dk.fagfaelle.safety;

import dk.fagfaelle.content.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases that mean the same to a rule, by the name of their group. */
final class WordGroups {

  private final Map<String, List<Phrase>> groups;

  private WordGroups(Map<String, List<Phrase>> groups) {
    this.groups = groups;
  }

  /** Reads the groups under a key; a phrase that names a group nobody wrote is refused. */
  static WordGroups read(YamlNode node) {
    var groups = new LinkedHashMap<String, List<Phrase>>();
    node.entries()
        .forEach(
            (name, list) ->
                groups.put(name, list.items().stream().map(item -> phrase(item, groups)).toList()));
    return new WordGroups(Map.copyOf(groups));
  }

  /** Returns the names of the groups. */
  Set<String> names() {
    return groups.keySet();
  }

  /** Returns the phrases of a group. */
  List<Phrase> phrases(String name) {
    return groups.getOrDefault(name, List.of());
  }

  /** Reads one phrase of a rule. */
  Phrase phrase(YamlNode item) {
    return phrase(item, groups);
  }

  private static Phrase phrase(YamlNode item, Map<String, List<Phrase>> known) {
    var phrase = Phrase.of(item.text());
    phrase.parts().stream()
        .filter(part -> part.isGroup() && !known.containsKey(part.group()))
        .findFirst()
        .ifPresent(
            part -> {
              throw item.fault("group-unknown", part.group());
            });
    return phrase;
  }
}
