package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes queries of questions. Words that the index knows are looked up as they are; others are
 * forgiven one wrong letter from five letters up and two from eight, but never in a number, a
 * paragraph or the name of a drug. What means the same counts less than what was typed.
 */
final class QueryBuilder {

  static final String PARTS = "parts";
  static final String ASKED = "asked";
  private static final List<String> WHOLE_FIELDS =
      List.of("title", "questions", "keywords", "text", "path");
  private static final int SHORTEST_FORGIVEN = 5;
  private static final int LONG = 8;

  private final Language language;
  private final RankingWeights weights;
  private final IndexReader reader;

  QueryBuilder(Language language, RankingWeights weights, IndexReader reader) {
    this.language = language;
    this.weights = weights;
    this.reader = reader;
  }

  /** Returns the query that compares a question with whole passages. */
  Query forPassages(String question) {
    var rewritten = language.rewriting().rewrite(question);
    var query = new BooleanQuery.Builder();
    for (var stem : Set.copyOf(language.stems(rewritten.text()))) {
      for (var field : WHOLE_FIELDS) {
        add(query, term(field, stem), weights.fields().getOrDefault(field, 0f));
      }
    }
    var parts = new LinkedHashSet<>(language.parts(rewritten.text()));
    parts.forEach(part -> add(query, forgiving(part), weights.fields().getOrDefault(PARTS, 0f)));
    addAll(query, rewritten.same(), weights.sign("same"));
    addAll(query, rewritten.related(), weights.sign("related"));
    return query.build();
  }

  /** Returns the query that compares a question with those that people ask. */
  Query forAsked(String question) {
    var rewritten = language.rewriting().rewrite(question);
    var query = new BooleanQuery.Builder();
    new LinkedHashSet<>(language.parts(rewritten.text()))
        .forEach(part -> add(query, term(ASKED, part), 1));
    return query.build();
  }

  /** Returns the query for one passage if it holds a stem. */
  Query inPassage(String stem, String passage) {
    return new BooleanQuery.Builder()
        .add(term("id", passage), Occur.FILTER)
        .add(term(PARTS, stem), Occur.MUST)
        .build();
  }

  /** Returns how large a part of a question's stems, weighed by rarity, satisfies a test. */
  double coverage(String question, Predicate<String> holds) {
    var total = 0.0;
    var held = 0.0;
    for (var stem :
        new LinkedHashSet<>(language.stems(language.rewriting().rewrite(question).text()))) {
      var rarity = Math.log1p(reader.maxDoc() / (1.0 + frequency(stem)));
      total += rarity;
      held += holds.test(stem) ? rarity : 0;
    }
    return total == 0 ? 0 : held / total;
  }

  private void addAll(BooleanQuery.Builder query, List<String> phrases, double weight) {
    for (var phrase : phrases) {
      new LinkedHashSet<>(language.stems(phrase))
          .forEach(stem -> add(query, term(PARTS, stem), (float) weight));
    }
  }

  private static void add(BooleanQuery.Builder query, Query part, float weight) {
    if (weight > 0) {
      query.add(new BoostQuery(part, weight), Occur.SHOULD);
    }
  }

  private Query forgiving(String stem) {
    if (frequency(stem) > 0 || stem.length() < SHORTEST_FORGIVEN || !language.isForgiving(stem)) {
      return term(PARTS, stem);
    }
    return new FuzzyQuery(new Term(PARTS, stem), stem.length() < LONG ? 1 : 2, 1);
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
