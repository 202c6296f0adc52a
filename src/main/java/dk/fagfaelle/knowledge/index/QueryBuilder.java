package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.language.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
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

  static final String PARTS = "parts";
  static final String ASKED = "asked";
  private static final List<String> WHOLE_FIELDS =
      List.of("title", "questions", "keywords", "text", "path");

  private final RankingWeights weights;
  private final IndexReader reader;

  QueryBuilder(RankingWeights weights, IndexReader reader) {
    this.weights = weights;
    this.reader = reader;
  }

  /** Returns the query that compares a question with whole passages. */
  Query forPassages(Wording question) {
    var query = new BooleanQuery.Builder();
    for (var stem : new LinkedHashSet<>(question.stems())) {
      for (var field : WHOLE_FIELDS) {
        add(query, term(field, stem), weights.fields().getOrDefault(field, 0f));
      }
    }
    var parts = weights.fields().getOrDefault(PARTS, 0f);
    new LinkedHashSet<>(question.parts()).forEach(part -> add(query, term(PARTS, part), parts));
    var same = (float) weights.sign("same");
    question.same().forEach(stem -> add(query, term(PARTS, stem), same));
    var related = (float) weights.sign("related");
    question.related().forEach(stem -> add(query, term(PARTS, stem), related));
    return query.build();
  }

  /** Returns the query that compares a question with those that people ask. */
  Query forAsked(Wording question) {
    var query = new BooleanQuery.Builder();
    new LinkedHashSet<>(question.parts()).forEach(part -> add(query, term(ASKED, part), 1));
    return query.build();
  }

  /** Returns the query for passages that hold a stem. */
  Query ofPart(String stem) {
    return term(PARTS, stem);
  }

  /** Returns how rare a stem is among the passages: 0 if all hold it. */
  double rarity(String stem) {
    return Math.log1p(reader.maxDoc() / (1.0 + frequency(stem)));
  }

  private static void add(BooleanQuery.Builder query, Query part, float weight) {
    if (weight > 0) {
      query.add(new BoostQuery(part, weight), Occur.SHOULD);
    }
  }

  private int frequency(String stem) {
    try {
      return reader.docFreq(new Term(PARTS, stem));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }
}
