package dk.fagfaelle.knowledge.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.language.Language;
import dk.fagfaelle.knowledge.language.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The words of all passages, in memory. Each passage is one document; each question that people ask
 * of it is one more, so that a question much like one that somebody wrote down finds it whatever
 * else the passage says. Built once, never changed.
 */
final class PassageIndex {

  private static final String NUMBER = "number";

  private final List<Passage> passages;
  private final IndexSearcher searcher;
  private final QueryBuilder queries;
  private final Spelling spelling;
  private final int[] passageOf;

  private PassageIndex(
      List<Passage> passages, IndexSearcher searcher, QueryBuilder queries, Spelling spelling)
      throws IOException {
    this.passages = List.copyOf(passages);
    this.searcher = searcher;
    this.queries = queries;
    this.spelling = spelling;
    this.passageOf = new int[searcher.getIndexReader().maxDoc()];
    for (var leaf : searcher.getIndexReader().leaves()) {
      var numbers = leaf.reader().getNumericDocValues(NUMBER);
      for (var document = numbers.nextDoc(); document != NO_MORE_DOCS; ) {
        passageOf[leaf.docBase + document] = (int) numbers.longValue();
        document = numbers.nextDoc();
      }
    }
  }

  /** Builds the index of passages, which are numbered as they stand. */
  static PassageIndex of(List<Passage> passages, Language language, RankingWeights weights) {
    var directory = new ByteBuffersDirectory();
    var documents = new PassageDocuments(language, weights);
    try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (var number = 0; number < passages.size(); number++) {
        for (var document : documents.of(passages.get(number))) {
          document.add(new NumericDocValuesField(NUMBER, number));
          writer.addDocument(document);
        }
      }
      writer.forceMerge(1);
      writer.commit();
      var searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setQueryCache(null);
      var queries = new QueryBuilder(weights, searcher.getIndexReader());
      var spelling =
          new Spelling(searcher.getIndexReader(), QueryBuilder.PARTS, language::isForgiving);
      return new PassageIndex(passages, searcher, queries, spelling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the passages, in the order of their numbers. */
  List<Passage> passages() {
    return passages;
  }

  /** Returns a question in words that the passages hold, as far as its spelling may be forgiven. */
  Wording forgiven(Wording question) {
    return spelling.forgiven(question);
  }

  /**
   * Returns how well each passage matches a question by its words, the best at 1 and those that
   * match not at all at 0.
   *
   * @param askedWeight how much the nearest question that people ask counts beside the passage
   */
  float[] matches(Wording question, double askedWeight) {
    var matches = normed(scores(queries.forPassages(question)));
    var asked = normed(scores(queries.forAsked(question)));
    for (var passage = 0; passage < matches.length; passage++) {
      matches[passage] += (float) askedWeight * asked[passage];
    }
    return normed(matches);
  }

  /** Returns how large a part of a question's words, by how rare they are, a passage holds. */
  double coverage(Wording question, int passage) {
    var total = 0.0;
    var held = 0.0;
    for (var stem : new LinkedHashSet<>(question.stems())) {
      var rarity = queries.rarity(stem);
      total += rarity;
      held += scores(queries.ofPart(stem))[passage] > 0 ? rarity : 0;
    }
    return total == 0 ? 0 : held / total;
  }

  /** Returns the score of each passage's best document. */
  private float[] scores(Query query) {
    try {
      var scores = new float[passages.size()];
      var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
      for (var leaf : searcher.getIndexReader().leaves()) {
        var scorer = weight.scorer(leaf);
        if (scorer == null) {
          continue;
        }
        var documents = scorer.iterator();
        while (documents.nextDoc() != NO_MORE_DOCS) {
          var passage = passageOf[leaf.docBase + documents.docID()];
          scores[passage] = Math.max(scores[passage], scorer.score());
        }
      }
      return scores;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float[] normed(float[] scores) {
    var best = 0f;
    for (var score : scores) {
      best = Math.max(best, score);
    }
    for (var i = 0; i < scores.length && best > 0; i++) {
      scores[i] /= best;
    }
    return scores;
  }
}
