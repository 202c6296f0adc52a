package dk.fagfaelle.knowledge.language;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts a question into the words of the field: misspellings mended, abbreviations written out,
 * synonyms beside the words that were typed. Phrases of up to four words are looked up whole, the
 * longest first, and the words in one are not looked up again: they may mean something else there.
 */
public final class Rewriting {

  private static final int LONGEST_PHRASE = 4;

  private final Map<String, String> mended;
  private final Map<String, Set<String>> same;
  private final Map<String, Set<String>> related;
  private final Function<String, List<String>> words;

  private Rewriting(
      Map<String, String> mended,
      Map<String, Set<String>> same,
      Map<String, Set<String>> related,
      Function<String, List<String>> words) {
    this.mended = mended;
    this.same = same;
    this.related = related;
    this.words = words;
  }

  static Rewriting read(Contents contents, Function<String, List<String>> words) {
    var mended = new HashMap<String, String>();
    var same = new HashMap<String, Set<String>>();
    var related = new HashMap<String, Set<String>>();
    for (var item : items(contents, "misspellings.yaml")) {
      item.texts("wrong").forEach(wrong -> mended.put(key(words, wrong), item.text("right")));
    }
    for (var item : items(contents, "abbreviations.yaml")) {
      if (item.find("note").isEmpty()) {
        link(same, words, item.text("short"), item.texts("long"));
      }
    }
    for (var item : items(contents, "synonyms.yaml")) {
      var group = new ArrayList<String>();
      group.add(item.text("term"));
      group.addAll(item.texts("same"));
      group.forEach(term -> link(same, words, term, group));
      group.forEach(term -> link(related, words, term, item.texts("related")));
    }
    return new Rewriting(Map.copyOf(mended), Map.copyOf(same), Map.copyOf(related), words);
  }

  /**
   * What was typed, put into the words of the field.
   *
   * @param text the question with misspellings mended
   * @param same what means the same as something in it
   * @param related what lies near something in it
   */
  public record Rewritten(String text, List<String> same, List<String> related) {

    /** Copies the lists. */
    public Rewritten {
      same = List.copyOf(same);
      related = List.copyOf(related);
    }
  }

  /** Rewrites a question. */
  public Rewritten rewrite(String question) {
    var text = mend(words.apply(question));
    var tokens = words.apply(text);
    var sameFound = new LinkedHashSet<String>();
    var relatedFound = new LinkedHashSet<String>();
    var at = 0;
    while (at < tokens.size()) {
      var length = longest(tokens, at, same::containsKey);
      var phrase = phrase(tokens, at, length);
      sameFound.addAll(same.getOrDefault(phrase, Set.of()));
      relatedFound.addAll(related.getOrDefault(phrase, Set.of()));
      at += length;
    }
    phrases(tokens).forEach(sameFound::remove);
    relatedFound.removeAll(sameFound);
    return new Rewritten(text, List.copyOf(sameFound), List.copyOf(relatedFound));
  }

  private String mend(List<String> tokens) {
    var out = new ArrayList<String>();
    var at = 0;
    while (at < tokens.size()) {
      var length = longest(tokens, at, mended::containsKey);
      var phrase = phrase(tokens, at, length);
      out.add(mended.getOrDefault(phrase, phrase));
      at += length;
    }
    return String.join(" ", out);
  }

  /** Counts the words of the longest known phrase from there on; 1 if none is known. */
  private static int longest(List<String> tokens, int at, Predicate<String> isKnown) {
    var length = Math.min(LONGEST_PHRASE, tokens.size() - at);
    while (length > 1 && !isKnown.test(phrase(tokens, at, length))) {
      length--;
    }
    return length;
  }

  private static List<String> phrases(List<String> tokens) {
    var phrases = new ArrayList<String>();
    for (var at = 0; at < tokens.size(); at++) {
      for (var length = 1; length <= LONGEST_PHRASE && at + length <= tokens.size(); length++) {
        phrases.add(phrase(tokens, at, length));
      }
    }
    return phrases;
  }

  private static String phrase(List<String> tokens, int at, int length) {
    return String.join(" ", tokens.subList(at, at + length));
  }

  private static void link(
      Map<String, Set<String>> links,
      Function<String, List<String>> words,
      String term,
      List<String> others) {
    var found = links.computeIfAbsent(key(words, term), _ -> new LinkedHashSet<>());
    others.stream().map(other -> key(words, other)).forEach(found::add);
    found.remove(key(words, term));
  }

  private static String key(Function<String, List<String>> words, String term) {
    return String.join(" ", words.apply(term));
  }

  private static List<YamlNode> items(Contents contents, String name) {
    return YamlNode.read(contents.file("knowledge/language/" + name)).items();
  }
}
