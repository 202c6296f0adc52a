package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Excerpt;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Knows every question that is written down with a passage. Whoever asks one word for word gets
 * that passage: it stands with one card only, and nothing that is heard in the words beside it
 * weighs as much. A card goes before a section of a publication.
 */
final class Verbatim {

  private final Map<String, Integer> passages;

  /** Takes the passages in the order they are numbered in. */
  Verbatim(List<Passage> passages) {
    var numbers = new HashMap<String, Integer>();
    IntStream.range(0, passages.size())
        .boxed()
        .sorted(Comparator.comparing(passage -> passages.get(passage) instanceof Excerpt))
        .forEach(
            passage ->
                passages
                    .get(passage)
                    .questions()
                    .forEach(question -> numbers.putIfAbsent(plain(question), passage)));
    this.passages = Map.copyOf(numbers);
  }

  /** Returns the number of the passage with which a question stands, whatever its signs. */
  Optional<Integer> find(String question) {
    return Optional.ofNullable(passages.get(plain(question)));
  }

  private static String plain(String question) {
    return question.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
