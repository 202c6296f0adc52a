package dk.fagfaelle.knowledge.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds nine or more words in a row that stand in a publication too, whatever the case, signs and
 * lines between them.
 */
final class SharedRuns {

  private static final int LENGTH = 9;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, String> sections = new HashMap<>();
  private final Set<String> free = new HashSet<>();

  /**
   * Takes what to compare with.
   *
   * @param texts of publications, by {@code source/section}
   * @param free names and titles, which belong to everybody
   */
  SharedRuns(Map<String, String> texts, Collection<String> free) {
    texts.forEach(
        (section, text) -> pieces(words(text)).forEach(it -> sections.putIfAbsent(it, section)));
    free.forEach(name -> this.free.addAll(pieces(words(name))));
  }

  /**
   * Words that stand in a publication too.
   *
   * @param line where they begin, counted from 1
   * @param words as they stand here
   * @param section where they stand there, as {@code source/section}
   */
  record Run(int line, String words, String section) {}

  /** A word in small letters, and where in a text it stands. */
  private record Word(String letters, int start, int end) {}

  /** Returns the runs in a text, each as long as it goes on. */
  List<Run> in(String text) {
    var words = words(text);
    var pieces = pieces(words);
    var runs = new ArrayList<Run>();
    for (var first = 0; first < pieces.size(); first++) {
      var section = sections.get(pieces.get(first));
      if (section == null || free.contains(pieces.get(first))) {
        continue;
      }
      var last = first;
      while (last + 1 < pieces.size() && sections.containsKey(pieces.get(last + 1))) {
        last++;
      }
      var start = words.get(first).start();
      var shared = text.substring(start, words.get(last + LENGTH - 1).end());
      runs.add(new Run(lineAt(text, start), shared.replaceAll("\\s+", " "), section));
      first = last + LENGTH - 1;
    }
    return List.copyOf(runs);
  }

  private static int lineAt(String text, int place) {
    return 1 + (int) text.chars().limit(place).filter(sign -> sign == '\n').count();
  }

  private static List<Word> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(it -> new Word(it.group().toLowerCase(Locale.ROOT), it.start(), it.end()))
        .toList();
  }

  /** Returns every nine words in a row, by where they begin. */
  private static List<String> pieces(List<Word> words) {
    var letters = words.stream().map(Word::letters).toList();
    return IntStream.rangeClosed(0, letters.size() - LENGTH)
        .mapToObj(i -> String.join(" ", letters.subList(i, i + LENGTH)))
        .toList();
  }
}
