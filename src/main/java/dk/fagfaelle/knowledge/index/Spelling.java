package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.language.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/**
 * Forgives spelling: a stem that no passage holds is read as the nearest that one does. One wrong
 * letter is forgiven from five letters up and two from eight, never the first, and never in a
 * number, a paragraph or the name of a drug.
 */
final class Spelling {

  private static final int SHORTEST_FORGIVEN = 5;
  private static final int LONG = 8;
  private static final int LONG_STORY = 50;
  private static final int SURE_LETTERS = 1;
  private static final double FREQUENCY = 0.01;

  private final IndexReader reader;
  private final String field;
  private final Predicate<String> isForgiving;

  /**
   * Takes where the known stems are.
   *
   * @param field the field of the index that holds them
   * @param isForgiving whether a misspelling of a stem may be forgiven
   */
  Spelling(IndexReader reader, String field, Predicate<String> isForgiving) {
    this.reader = reader;
    this.field = field;
    this.isForgiving = isForgiving;
  }

  /**
   * Returns a question with its stems read as known ones where that may be. A long story has other
   * words to be known by.
   */
  Wording forgiven(Wording question) {
    if (question.stems().size() > LONG_STORY) {
      return question;
    }
    return new Wording(
        question.words(),
        known(question.stems()),
        known(question.parts()),
        question.same(),
        question.related());
  }

  private List<String> known(List<String> stems) {
    return stems.stream().map(this::known).toList();
  }

  private String known(String stem) {
    if (stem.length() < SHORTEST_FORGIVEN || !isForgiving.test(stem)) {
      return stem;
    }
    try {
      var term = new Term(field, stem);
      var isToBeRead = reader.docFreq(term) == 0 && reader.getDocCount(field) > 0;
      return isToBeRead ? nearest(term) : stem;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the stems as near as can be, the one that most passages hold. */
  private String nearest(Term term) throws IOException {
    var edits = term.text().length() < LONG ? 1 : 2;
    var known =
        new FuzzyTermsEnum(MultiTerms.getTerms(reader, field), term, edits, SURE_LETTERS, true);
    var nearness = known.attributes().addAttribute(BoostAttribute.class);
    var nearest = term.text();
    var best = 0.0;
    for (var found = known.next(); found != null; found = known.next()) {
      var score = nearness.getBoost() + FREQUENCY * known.docFreq() / reader.maxDoc();
      if (score > best && isForgiving.test(found.utf8ToString())) {
        best = score;
        nearest = found.utf8ToString();
      }
    }
    return nearest;
  }
}
