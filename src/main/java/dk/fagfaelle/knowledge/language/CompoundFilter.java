package dk.fagfaelle.knowledge.language;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Lets the parts of a compound follow it, in the same place of the text. */
final class CompoundFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Compounds compounds;
  private final Deque<Part> waiting = new ArrayDeque<>();

  CompoundFilter(TokenStream words, Compounds compounds) {
    super(words);
    this.compounds = compounds;
  }

  private record Part(State word, String text) {}

  @Override
  public boolean incrementToken() throws IOException {
    if (!waiting.isEmpty()) {
      var part = waiting.removeFirst();
      restoreState(part.word());
      term.setEmpty().append(part.text());
      position.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    var parts = compounds.partsOf(term.toString());
    if (!parts.isEmpty()) {
      var word = captureState();
      parts.forEach(part -> waiting.add(new Part(word, part)));
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
  }
}
