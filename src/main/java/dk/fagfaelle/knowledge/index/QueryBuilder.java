package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.language.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes queries of questions. What means the same counts less than what was typed. */
final class QueryBuilder {

  /** The field with all that a passage says, in stems and the parts of compounds. */
  static final String PARTS = "parts";

  /** The field with the same in words as they are written. */
  static final String EXACT = "exact";

  /** The field with one question that people ask. */
  static final String ASKED = "asked";

  private static final int MOST_WORDS = 50;

  private final RankingWeights weights;
  private final IndexReader reader;

  QueryBuilder(RankingWeights weights, IndexReader reader) {
    this.weights = weights;
    this.reader = reader;
  }

  /** Returns the query that compares a question with whole passages. */
  Query forPassages(Wording question) {
    var query = new BooleanQuery.Builder();
    telling(PARTS, question.parts()).forEach(part -> add(query, term(PARTS, part), 1));
    var exact = (float) weights.sign("exact");
    telling(EXACT, question.words()).forEach(word -> add(query, term(EXACT, word), exact));
    var same = (float) weights.sign("same");
    telling(PARTS, question.same()).forEach(stem -> add(query, term(PARTS, stem), same));
    var related = (float) weights.sign("related");
    telling(PARTS, question.related()).forEach(stem -> add(query, term(PARTS, stem), related));
    return query.build();
  }

  /** Returns the query that compares a question with those that people ask. */
  Query forAsked(Wording question) {
    var query = new BooleanQuery.Builder();
    telling(ASKED, question.parts()).forEach(part -> add(query, term(ASKED, part), 1));
    return query.build();
  }

  /** Returns the query for passages that hold a stem. */
  Query ofPart(String stem) {
    return term(PARTS, stem);
  }

  /** Returns how rare a stem is among the passages: the lower, the more of them hold it. */
  double rarity(String stem) {
    return Math.log1p(documents(PARTS) / (1.0 + frequency(PARTS, stem)));
  }

  /** All words of a question; of a long story, the rarest of those that somebody else has used. */
  private List<String> telling(String field, List<String> words) {
    var distinct = words.stream().distinct().toList();
    if (distinct.size() <= MOST_WORDS) {
      return distinct;
    }
    return distinct.stream()
        .filter(word -> frequency(field, word) > 0)
        .sorted(Comparator.comparingInt(word -> frequency(field, word)))
        .limit(MOST_WORDS)
        .toList();
  }

  private int documents(String field) {
    try {
      return reader.getDocCount(field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int frequency(String field, String word) {
    try {
      return reader.docFreq(new Term(field, word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(BooleanQuery.Builder query, Query part, float weight) {
    if (weight > 0) {
      query.add(new BoostQuery(part, weight), Occur.SHOULD);
    }
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }
}
