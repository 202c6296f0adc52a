package dk.fagfaelle.safety;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the words of all rules in a message at once: each word of the message is looked up, and not
 * each word of the rules.
 */
final class WordIndex {

  private final Map<String, List<WordPattern>> whole;
  private final Map<String, List<WordPattern>> stems;
  private final List<WordPattern> openings;
  private final Map<Character, List<WordPattern>> forgiving;
  private final Vocabulary vocabulary;

  private WordIndex(List<WordPattern> patterns, Vocabulary vocabulary) {
    var closed = patterns.stream().filter(it -> !it.opensFree()).toList();
    this.whole =
        closed.stream().filter(it -> !it.endsFree()).collect(groupingBy(WordPattern::stem));
    this.stems = closed.stream().filter(it -> it.endsFree()).collect(groupingBy(WordPattern::stem));
    this.openings = patterns.stream().filter(WordPattern::opensFree).toList();
    this.forgiving =
        closed.stream()
            .filter(WordPattern::isForgiving)
            .collect(groupingBy(it -> it.stem().charAt(0)));
    this.vocabulary = vocabulary;
  }

  /**
   * Makes the index of some words.
   *
   * @param patterns the words of the rules, repeated or not
   * @param vocabulary the words that are spelt right as they stand
   */
  static WordIndex of(Stream<WordPattern> patterns, Vocabulary vocabulary) {
    return new WordIndex(
        patterns.filter(it -> !it.stem().isEmpty()).distinct().toList(), vocabulary);
  }

  /** Returns where each word of the rules stands in a message; those that do not are left out. */
  Map<WordPattern, List<Span>> find(Wording wording) {
    var found = new HashMap<WordPattern, List<Span>>();
    for (int place = 0; place < wording.words().size(); place++) {
      var span = new Span(place, place);
      for (var pattern : meant(wording.words().get(place))) {
        found.computeIfAbsent(pattern, _ -> new ArrayList<>()).add(span);
      }
    }
    return found;
  }

  private List<WordPattern> meant(String word) {
    var meant = new ArrayList<>(whole.getOrDefault(word, List.of()));
    for (int length = 1; length <= word.length(); length++) {
      meant.addAll(stems.getOrDefault(word.substring(0, length), List.of()));
    }
    openings.stream().filter(it -> it.matches(word)).forEach(meant::add);
    if (!vocabulary.knows(word)) {
      forgiving.getOrDefault(word.charAt(0), List.of()).stream()
          .filter(it -> !it.matches(word) && it.matchesMisspelt(word))
          .forEach(meant::add);
    }
    return meant;
  }
}
