package dk.fagfaelle.safety;

import static java.util.stream.Collectors.groupingBy;

import dk.fagfaelle.content.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Phrases that mean the same to a rule, by the name of their group. */
final class WordGroups {

  private final Map<String, Group> groups;

  private WordGroups(Map<String, Group> groups) {
    this.groups = groups;
  }

  /** Reads the groups here; a phrase that names a group nobody wrote before it is refused. */
  static WordGroups read(YamlNode node) {
    var groups = new LinkedHashMap<String, Group>();
    node.entries()
        .forEach(
            (name, list) ->
                groups.put(
                    name, Group.of(list.items().stream().map(it -> phrase(it, groups)).toList())));
    return new WordGroups(Map.copyOf(groups));
  }

  /** Returns the names of the groups. */
  Set<String> names() {
    return groups.keySet();
  }

  /** Returns every phrase of every group. */
  Stream<Phrase> phrases() {
    return groups.values().stream().flatMap(group -> group.phrases().stream());
  }

  /** Returns the phrases of a group that begin with a word. */
  List<Phrase> beginning(String name, WordPattern word) {
    return group(name).byFirstWord().getOrDefault(word, List.of());
  }

  /** Returns the phrases of a group that begin with another group. */
  List<Phrase> beginningWithGroup(String name) {
    return group(name).withGroupFirst();
  }

  /** Reads one phrase of a rule. */
  Phrase phrase(YamlNode item) {
    return phrase(item, groups);
  }

  private Group group(String name) {
    return groups.getOrDefault(name, Group.of(List.of()));
  }

  private static Phrase phrase(YamlNode item, Map<String, Group> known) {
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

  /** The phrases of one group, ready to be looked up by their first word. */
  private record Group(
      List<Phrase> phrases,
      Map<WordPattern, List<Phrase>> byFirstWord,
      List<Phrase> withGroupFirst) {

    static Group of(List<Phrase> phrases) {
      return new Group(
          phrases,
          phrases.stream()
              .filter(it -> !it.parts().getFirst().isGroup())
              .collect(groupingBy(it -> it.parts().getFirst().word())),
          phrases.stream().filter(it -> it.parts().getFirst().isGroup()).toList());
    }
  }
}
