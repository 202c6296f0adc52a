package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/**
 * Makes of each passage what goes into the index. Ten thousand questions use the same few thousand
 * words, so a text is analysed once and a word divided and stemmed once. For one thread.
 */
final class PassageDocuments {

  private static final FieldType WORDS = words();

  private final Language language;
  private final RankingWeights weights;
  private final Map<String, List<String>> parts = new HashMap<>();

  PassageDocuments(Language language, RankingWeights weights) {
    this.language = language;
    this.weights = weights;
  }

  /** Returns the document of a passage, and after it one for each question that people ask. */
  List<Document> of(Passage passage) {
    var whole = new Document();
    var documents = new ArrayList<>(List.of(whole));
    var path = passage instanceof Passage.Excerpt excerpt ? excerpt.path() : "";
    add(whole, "title", language.words(passage.title()));
    add(whole, "keywords", language.words(String.join("\n", passage.keywords())));
    add(whole, "text", language.words(passage.text()));
    add(whole, "path", language.words(path));
    for (var question : passage.questions()) {
      var words = language.words(question);
      add(whole, "questions", words);
      var asked = new Document();
      asked.add(split(QueryBuilder.ASKED, words));
      documents.add(asked);
    }
    return documents;
  }

  /** What counts double stands there twice. */
  private void add(Document document, String part, List<String> words) {
    for (var times = weights.times(part); times > 0; times--) {
      document.add(split(QueryBuilder.PARTS, words));
      document.add(new Field(QueryBuilder.EXACT, new WordStream(words, List::of), WORDS));
    }
  }

  private Field split(String field, List<String> words) {
    return new Field(field, new WordStream(words, this::partsOf), WORDS);
  }

  private List<String> partsOf(String word) {
    return parts.computeIfAbsent(word, language::parts);
  }

  /** Nobody asks where in a passage a word stands. */
  private static FieldType words() {
    var type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
