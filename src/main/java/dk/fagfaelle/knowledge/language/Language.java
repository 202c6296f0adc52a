package dk.fagfaelle.knowledge.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What is known of the language of the field, from {@code knowledge/language}. Safe to share. */
public final class Language {

  private static final Compounds NO_COMPOUNDS = new Compounds(Set.of(), Set.of());

  private final Analyzer whole;
  private final Analyzer split;
  private final Analyzer exact;
  private final Rewriting rewriting;
  private final FollowUps followUps;
  private final Set<String> unforgiving;
  private final String hash;

  private Language(String hash, Lists lists, Compounds compounds, Rewriting rewriting) {
    this.hash = hash;
    this.whole = new DanishAnalyzer(lists.stopWords(), NO_COMPOUNDS, true);
    this.split = new DanishAnalyzer(lists.stopWords(), compounds, true);
    this.exact = new DanishAnalyzer(lists.stopWords(), NO_COMPOUNDS, false);
    this.rewriting = rewriting;
    this.followUps = new FollowUps(normal(exact, lists.pointing()), text -> tokens(exact, text));
    this.unforgiving =
        lists.drugs().stream()
            .flatMap(drug -> tokens(whole, drug).stream())
            .collect(toUnmodifiableSet());
  }

  /** Words that stand in lists of their own. */
  private record Lists(Set<String> stopWords, List<String> pointing, Set<String> drugs) {}

  /** Reads everything in {@code knowledge/language}. */
  public static Language read(Contents contents) {
    var stopWords = YamlNode.read(contents.file("knowledge/language/stopwords.yaml"));
    var compounds = YamlNode.read(contents.file("knowledge/language/compounds.yaml"));
    var stopSet = stopWords.items().stream().map(YamlNode::text).collect(toUnmodifiableSet());
    var exact = new DanishAnalyzer(Set.of(), NO_COMPOUNDS, false);
    var drugs = YamlNode.read(contents.file("knowledge/language/drugs.yaml"));
    var pointing = YamlNode.read(contents.file("knowledge/language/pointing.yaml"));
    pointing.allowOnly("words");
    var files = contents.below("knowledge/language", ".yaml").toString();
    return new Language(
        UUID.nameUUIDFromBytes(files.getBytes(UTF_8)).toString(),
        new Lists(
            stopSet,
            pointing.texts("words"),
            drugs.items().stream().map(YamlNode::text).collect(toUnmodifiableSet())),
        new Compounds(
            normal(exact, compounds.texts("parts")), normal(exact, compounds.texts("exceptions"))),
        Rewriting.read(contents, text -> tokens(exact, text)));
  }

  /** Returns what names this knowledge of the language and no other. */
  public String hash() {
    return hash;
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

  /** Returns what tells how far a question points back to those before it. */
  public FollowUps followUps() {
    return followUps;
  }

  /** Returns a text as it is compared, put into the words of the field. */
  public Wording wording(String text) {
    var rewritten = rewriting.rewrite(text);
    var mended = rewritten.text();
    return new Wording(
        words(mended),
        stems(mended),
        parts(mended),
        stems(rewritten.same()),
        stems(rewritten.related()));
  }

  private List<String> stems(List<String> phrases) {
    return phrases.stream().flatMap(phrase -> stems(phrase).stream()).distinct().toList();
  }

  private static Set<String> normal(Analyzer analyzer, List<String> words) {
    return words.stream()
        .flatMap(word -> tokens(analyzer, word).stream())
        .collect(toUnmodifiableSet());
  }

  private static List<String> tokens(Analyzer analyzer, String text) {
    try (var stream = analyzer.tokenStream("text", DanishAnalyzer.joined(text))) {
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
