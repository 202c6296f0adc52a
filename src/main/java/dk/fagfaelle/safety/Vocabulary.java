package dk.fagfaelle.safety;

import dk.fagfaelle.content.Contents;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words known to be spelt right: one of them is never a misspelling of another. */
final class Vocabulary {

  private static final int OFTEN = 2;

  private final Set<String> words;

  private Vocabulary(Set<String> words) {
    this.words = words;
  }

  /** Reads the words of all examples. */
  static Vocabulary read(Contents contents) {
    return of(Example.read(contents));
  }

  /** Takes the words that stand in more than one place; what stands only once may be an error. */
  static Vocabulary of(List<Example> examples) {
    var counts =
        examples.stream()
            .flatMap(example -> Wording.of(example.message()).words().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new Vocabulary(
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= OFTEN)
            .map(entry -> entry.getKey())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Returns whether a folded word is spelt right. */
  boolean knows(String word) {
    return words.contains(word);
  }
}
