package dk.fagfaelle.bench;

import dk.fagfaelle.bench.PeerLibrary.PeerPassage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene as it comes: its Danish analyzer and BM25, every word of a question in every field. */
final class LuceneIndex {

  private static final String NUMBER = "number";
  private static final int MOST = 400;

  private final IndexSearcher searcher;
  private final Analyzer analyzer;

  private LuceneIndex(IndexSearcher searcher, Analyzer analyzer) {
    this.searcher = searcher;
    this.analyzer = analyzer;
  }

  static LuceneIndex of(List<PeerPassage> passages, PeerSetting setting) {
    var analyzer =
        setting.stop() ? new DanishAnalyzer() : new DanishAnalyzer(CharArraySet.EMPTY_SET);
    var similarity = new BM25Similarity(setting.k(), setting.b());
    var directory = new ByteBuffersDirectory();
    var config = new IndexWriterConfig(analyzer).setSimilarity(similarity);
    try (var writer = new IndexWriter(directory, config)) {
      for (var number = 0; number < passages.size(); number++) {
        for (var texts : setting.documents(passages.get(number))) {
          var document = new Document();
          document.add(new StoredField(NUMBER, number));
          texts.forEach((name, text) -> document.add(new TextField(name, text, Field.Store.NO)));
          writer.addDocument(document);
        }
      }
      writer.commit();
      var searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setSimilarity(similarity);
      return new LuceneIndex(searcher, analyzer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the numbers of the passages found, the best first. */
  List<Integer> find(String question, PeerSetting setting) {
    try {
      var query = new BooleanQuery.Builder();
      for (var name : setting.names()) {
        for (var word : words(name, question)) {
          var term = new TermQuery(new Term(name, word));
          query.add(new BoostQuery(term, setting.boost(name)), Occur.SHOULD);
        }
      }
      var numbers = new ArrayList<Integer>();
      for (var found : searcher.search(query.build(), MOST).scoreDocs) {
        var document = searcher.storedFields().document(found.doc);
        numbers.add(document.getField(NUMBER).numericValue().intValue());
      }
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> words(String field, String text) throws IOException {
    try (var stream = analyzer.tokenStream(field, text)) {
      var words = new ArrayList<String>();
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
      return words;
    }
  }
}
