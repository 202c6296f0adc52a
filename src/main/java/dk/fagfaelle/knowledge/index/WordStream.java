package dk.fagfaelle.knowledge.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives the index words that are analysed already; words of one place follow each other. */
final class WordStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Iterator<String> words;
  private final Function<String, List<String>> parts;
  private final Deque<String> place = new ArrayDeque<>();

  /**
   * Takes the words.
   *
   * @param words in the order of the text
   * @param parts what stands in the place of a word
   */
  WordStream(List<String> words, Function<String, List<String>> parts) {
    this.words = words.iterator();
    this.parts = parts;
  }

  @Override
  public boolean incrementToken() {
    var isSamePlace = !place.isEmpty();
    while (place.isEmpty() && words.hasNext()) {
      place.addAll(parts.apply(words.next()));
    }
    if (place.isEmpty()) {
      return false;
    }
    clearAttributes();
    term.append(place.removeFirst());
    position.setPositionIncrement(isSamePlace ? 0 : 1);
    return true;
  }
}
