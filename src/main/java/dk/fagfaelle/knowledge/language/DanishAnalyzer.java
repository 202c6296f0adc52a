package dk.fagfaelle.knowledge.language;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.no.NorwegianNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.DanishStemmer;

/**
 * Turns Danish into the words that are compared, in the order the text flows: paragraphs signs kept
 * with their number, hyphens inside words taken out, lower case, one spelling of the Danish letters
 * (ae, oe, aa, and the Swedish ones), words that say nothing left out, compounds also in their
 * parts, endings cut off. It does not know synonyms or misspellings: those belong to a question,
 * not to a text.
 */
final class DanishAnalyzer extends Analyzer {

  private static final char PARAGRAPH_SIGN = '\u00A7';
  private static final String HYPHENS = "-\u2010\u2011";
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?:\\u00A7+|\\bparagraf|\\bpar\\.)\\s*(\\d+)\\s*([a-z]\\b)?");
  private static final Pattern HYPHEN_IN_WORD =
      Pattern.compile("(?<=\\p{L})[-\\u2010\\u2011](?=[\\p{L}\\d])");

  private final CharArraySet stopWords;
  private final Compounds compounds;
  private final boolean isStemmed;

  /**
   * Takes what it must know.
   *
   * @param stopWords words that say nothing
   * @param compounds what compounds are made of
   * @param isStemmed whether endings are cut off
   */
  DanishAnalyzer(Set<String> stopWords, Compounds compounds, boolean isStemmed) {
    this.stopWords = new CharArraySet(stopWords, true);
    this.compounds = compounds;
    this.isStemmed = isStemmed;
  }

  /**
   * Returns a text with paragraph signs joined to their number and hyphens inside words taken out,
   * as it is to be handed to this analyzer. Most texts have neither, and looking for one letter is
   * cheap.
   */
  static String joined(String text) {
    var hasParagraph = text.indexOf(PARAGRAPH_SIGN) >= 0 || text.contains("par");
    var paragraphs = hasParagraph ? PARAGRAPH.matcher(text).replaceAll(" paragraf$1$2 ") : text;
    var hasHyphen = HYPHENS.chars().anyMatch(hyphen -> paragraphs.indexOf(hyphen) >= 0);
    return hasHyphen ? HYPHEN_IN_WORD.matcher(paragraphs).replaceAll("") : paragraphs;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stream = new LowerCaseFilter(words);
    stream = new NorwegianNormalizationFilter(stream);
    stream = new StopFilter(stream, stopWords);
    stream = new CompoundFilter(stream, compounds);
    if (isStemmed) {
      stream = new SnowballFilter(stream, new DanishStemmer());
      stream = new RemoveDuplicatesTokenFilter(stream);
    }
    return new TokenStreamComponents(words, stream);
  }
}
