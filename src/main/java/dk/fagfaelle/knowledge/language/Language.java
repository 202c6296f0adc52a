package dk.fagfaelle.knowledge.language;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What is known of the language of the field, from {@code knowledge/language}. Safe to share. */
public final class Language {

  private final Analyzer whole;
  private final Analyzer split;
  private final Analyzer exact;
  private final Rewriting rewriting;
  private final Set<String> unforgiving;

  private Language(
      Set<String> stopWords, Set<String> parts, Rewriting rewriting, Set<String> drugs) {
    this.whole = new DanishAnalyzer(stopWords, Set.of(), true);
    this.split = new DanishAnalyzer(stopWords, parts, true);
    this.exact = new DanishAnalyzer(stopWords, Set.of(), false);
    this.rewriting = rewriting;
    this.unforgiving =
        drugs.stream().flatMap(drug -> tokens(whole, drug).stream()).collect(toUnmodifiableSet());
  }

  /** Reads everything in {@code knowledge/language}. */
  public static Language read(Contents contents) {
    var stopWords = YamlNode.read(contents.file("knowledge/language/stopwords.yaml"));
    var compounds = YamlNode.read(contents.file("knowledge/language/compounds.yaml"));
    var exceptions = new TreeSet<>(compounds.texts("exceptions"));
    var parts =
        compounds.texts("parts").stream()
            .filter(part -> !exceptions.contains(part))
            .collect(toUnmodifiableSet());
    var stopSet = stopWords.items().stream().map(YamlNode::text).collect(toUnmodifiableSet());
    var exact = new DanishAnalyzer(Set.of(), Set.of(), false);
    var drugs = YamlNode.read(contents.file("knowledge/language/drugs.yaml"));
    return new Language(
        stopSet,
        parts,
        Rewriting.read(contents, text -> tokens(exact, text)),
        drugs.items().stream().map(YamlNode::text).collect(toUnmodifiableSet()));
  }

  /** Returns the analysis of texts: stems, compounds whole. */
  public Analyzer whole() {
    return whole;
  }

  /** Returns the analysis of texts in which compounds also stand in their parts. */
  public Analyzer split() {
    return split;
  }

  /** Returns the words of a text, endings kept. */
  public List<String> words(String text) {
    return tokens(exact, text);
  }

  /** Returns the stems of a text. */
  public List<String> stems(String text) {
    return tokens(whole, text);
  }

  /** Returns the stems of a text, and those of the parts of its compounds. */
  public List<String> parts(String text) {
    return tokens(split, text);
  }

  /** Returns whether a misspelling of a stem may be forgiven: not in numbers or names of drugs. */
  public boolean isForgiving(String stem) {
    return stem.chars().allMatch(Character::isLetter) && !unforgiving.contains(stem);
  }

  /** Returns how questions are put into the words of the field. */
  public Rewriting rewriting() {
    return rewriting;
  }

  private static List<String> tokens(Analyzer analyzer, String text) {
    try (var stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var tokens = new ArrayList<String>();
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
      return List.copyOf(tokens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
