package dk.fagfaelle.knowledge.reading;

import java.util.regex.Pattern;

/**
 * The readability index by Bj&ouml;rnsson (1968): words a sentence, and words of more than six
 * letters in a hundred. A list item and a line are sentences too, since that is how they are read.
 */
final class Lix {

  private static final int LONGEST_SHORT_WORD = 6;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(\\s|\\z)|\\n+");

  private Lix() {}

  /** Returns the index of a text: 25 is easy, 35 medium, 45 hard; 0 for a text without words. */
  static double of(String text) {
    var words = WORD.matcher(text).results().map(found -> found.group()).toList();
    if (words.isEmpty()) {
      return 0;
    }
    var sentences =
        SENTENCE_END.splitAsStream(text).filter(part -> WORD.matcher(part).find()).count();
    var longWords = words.stream().filter(word -> word.length() > LONGEST_SHORT_WORD).count();
    return (double) words.size() / sentences + 100.0 * longWords / words.size();
  }
}
