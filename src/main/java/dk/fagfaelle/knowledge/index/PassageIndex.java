package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The words of all passages, in memory. Each passage is one document; each question that people ask
 * of it is one more, so that a question much like one that somebody wrote down finds it whatever
 * else the passage says. Built once, never changed.
 */
final class PassageIndex {

  private static final String ID = "id";
  private static final int MOST_PASSAGES = 100;
  private static final int MOST_QUESTIONS = 60;

  private final IndexSearcher searcher;
  private final QueryBuilder queries;

  private PassageIndex(IndexSearcher searcher, QueryBuilder queries) {
    this.searcher = searcher;
    this.queries = queries;
  }

  /** Builds the index of passages. */
  static PassageIndex of(Collection<Passage> passages, Language language, RankingWeights weights) {
    var directory = new ByteBuffersDirectory();
    var analyzer =
        new PerFieldAnalyzerWrapper(
            language.whole(),
            Map.of(QueryBuilder.PARTS, language.split(), QueryBuilder.ASKED, language.split()));
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (var passage : passages) {
        writer.addDocument(documentOf(passage));
        for (var question : passage.questions()) {
          var asked = new Document();
          asked.add(new StringField(ID, passage.id(), Store.YES));
          asked.add(new TextField(QueryBuilder.ASKED, question, Store.NO));
          writer.addDocument(asked);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var searcher = searcherOf(directory);
    return new PassageIndex(
        searcher, new QueryBuilder(language, weights, searcher.getIndexReader()));
  }

  /**
   * Returns how well passages match a question by their words, the best at 1; those that match not
   * at all are left out.
   */
  Map<String, Double> matches(String question, double askedWeight) {
    var byText = normed(scores(queries.forPassages(question), MOST_PASSAGES));
    var byAsked = normed(scores(queries.forAsked(question), MOST_QUESTIONS));
    var sum = new HashMap<>(byText);
    byAsked.forEach((id, score) -> sum.merge(id, score * askedWeight, Double::sum));
    return normed(sum);
  }

  /** Returns how large a part of a question's words, by how rare they are, a passage holds. */
  double coverage(String question, String passage) {
    return queries.coverage(
        question, term -> !scores(queries.inPassage(term, passage), 1).isEmpty());
  }

  private Map<String, Double> scores(Query query, int most) {
    try {
      var best = new LinkedHashMap<String, Double>();
      var found = searcher.search(query, most);
      var stored = searcher.storedFields();
      for (var hit : found.scoreDocs) {
        var id = stored.document(hit.doc, Set.of(ID)).get(ID);
        best.merge(id, (double) hit.score, Math::max);
      }
      return best;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Double> normed(Map<String, Double> scores) {
    var best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    var normed = new HashMap<String, Double>();
    scores.forEach((id, score) -> normed.put(id, score / best));
    return normed;
  }

  private static Document documentOf(Passage passage) {
    var document = new Document();
    var questions = String.join("\n", passage.questions());
    var keywords = String.join("\n", passage.keywords());
    document.add(new StringField(ID, passage.id(), Store.YES));
    document.add(new TextField("title", passage.title(), Store.NO));
    document.add(new TextField("questions", questions, Store.NO));
    document.add(new TextField("keywords", keywords, Store.NO));
    document.add(new TextField("text", passage.text(), Store.NO));
    if (passage instanceof Passage.Excerpt excerpt) {
      document.add(new TextField("path", excerpt.path(), Store.NO));
    }
    var everything = String.join("\n", passage.title(), passage.text(), questions, keywords);
    document.add(new TextField(QueryBuilder.PARTS, everything, Store.NO));
    return document;
  }

  private static IndexSearcher searcherOf(ByteBuffersDirectory directory) {
    try {
      return new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
