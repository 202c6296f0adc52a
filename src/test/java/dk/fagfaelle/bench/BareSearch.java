package dk.fagfaelle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * The least that Lucene can do with a question: its words, by the same analysis, looked for in one
 * field of the very index that the program searches.
 */
final class BareSearch {

  /** The field with all words of a passage. */
  private static final String FIELD = "parts";

  private static final int MOST = 10;

  private final IndexSearcher searcher;
  private final Language language;

  private BareSearch(IndexSearcher searcher, Language language) {
    this.searcher = searcher;
    this.language = language;
  }

  /** Takes the index that is in use now. */
  static BareSearch in(Knowledge knowledge) {
    var searcher = searcherIn(knowledge);
    assertThat(FieldInfos.getIndexedFields(searcher.getIndexReader())).contains(FIELD);
    return new BareSearch(searcher, Language.read(Contents.builtIn()));
  }

  /** Returns how many documents the index holds. */
  int size() {
    return searcher.getIndexReader().numDocs();
  }

  /** Looks for a question's words and returns how many documents were found. */
  int search(String question) {
    var query = new BooleanQuery.Builder();
    for (var part : language.parts(question)) {
      query.add(new TermQuery(new Term(FIELD, part)), Occur.SHOULD);
    }
    try {
      return searcher.search(query.build(), MOST).scoreDocs.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The house shows its index to nobody, and for a comparison alone it should not begin to. */
  private static IndexSearcher searcherIn(Object start) {
    var seen = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
    var left = new ArrayDeque<Object>();
    left.add(start);
    while (!left.isEmpty()) {
      var next = left.remove();
      if (next instanceof IndexSearcher searcher) {
        return searcher;
      }
      if (seen.add(next)) {
        partsOf(next).forEach(left::add);
      }
    }
    throw new IllegalStateException("no index within " + start.getClass());
  }

  private static Stream<Object> partsOf(Object whole) {
    if (whole instanceof AtomicReference<?> reference) {
      return Stream.ofNullable(reference.get());
    }
    if (!whole.getClass().getName().startsWith("dk.fagfaelle.")) {
      return Stream.of();
    }
    return Arrays.stream(whole.getClass().getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .flatMap(field -> Stream.ofNullable(valueOf(field, whole)));
  }

  private static Object valueOf(Field field, Object whole) {
    try {
      field.setAccessible(true);
      return field.get(whole);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
