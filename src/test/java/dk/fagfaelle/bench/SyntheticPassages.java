package dk.fagfaelle.bench;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up passages that weigh on an index as real ones do: words as frequent as in the library's
 * own Danish, compounds that nobody has written before, and lengths of which few are long. They are
 * made as a workplace's procedures, which the classifier is not trained on.
 */
final class SyntheticPassages {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final double COMPOUNDS = 0.25;
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST = 30;
  private static final int LONGEST = 800;
  private static final double TAIL = 1.3;

  private final List<String> words;
  private final double[] reach;
  private final SplittableRandom random;

  private SyntheticPassages(List<String> words, double[] reach, SplittableRandom random) {
    this.words = words;
    this.reach = reach;
    this.random = random;
  }

  /** Returns a library with so many passages more; the same seed gives the same passages. */
  static Library added(Library library, int count, long seed) {
    var made = from(library, seed);
    var passages =
        Stream.concat(
                library.passages().values().stream(), IntStream.range(0, count).mapToObj(made::of))
            .toList();
    var sources = List.copyOf(library.sources().values());
    return Library.of(sources, passages, library.outside(), library.hash() + "+" + count);
  }

  private static SyntheticPassages from(Library library, long seed) {
    var counts =
        library.passages().values().stream()
            .sorted(Comparator.comparing(Passage::id))
            .flatMap(it -> Stream.concat(Stream.of(it.text()), it.questions().stream()))
            .flatMap(text -> NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .collect(groupingBy(Function.identity(), counting()));
    var words = counts.keySet().stream().sorted().toList();
    return new SyntheticPassages(words, reachOf(words, counts), new SplittableRandom(seed));
  }

  /** Returns by word the share of all text that it and the words before it make up. */
  private static double[] reachOf(List<String> words, Map<String, Long> counts) {
    var total = counts.values().stream().mapToLong(Long::longValue).sum();
    var reach = new double[words.size()];
    var sum = 0L;
    for (var i = 0; i < reach.length; i++) {
      sum += counts.getOrDefault(words.get(i), 0L);
      reach[i] = (double) sum / total;
    }
    return reach;
  }

  private Passage of(int number) {
    var id = "synthetic-" + number;
    return new Passage.Instruction(
        id,
        id,
        text(3 + random.nextInt(5)),
        List.of(new Citation(id, "", "")),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        Map.of(),
        "",
        "",
        "",
        text(length()));
  }

  /** Most are short and a few long, as sections of documents are. */
  private int length() {
    return (int) Math.min(LONGEST, SHORTEST * Math.pow(1 - random.nextDouble(), -1 / TAIL));
  }

  private String text(int length) {
    var text = new ArrayList<String>();
    for (var i = 0; i < length; i++) {
      text.add(random.nextDouble() < COMPOUNDS ? part() + part() : word());
    }
    return String.join(" ", text);
  }

  private String part() {
    var word = word();
    while (word.length() < SHORTEST_PART) {
      word = word();
    }
    return word;
  }

  private String word() {
    var found = Arrays.binarySearch(reach, random.nextDouble());
    return words.get(Math.min(found < 0 ? -found - 1 : found, words.size() - 1));
  }
}
