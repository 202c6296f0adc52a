package dk.fagfaelle.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A message as rules see it: its folded words in order, and which sentence each stands in. */
final class Wording {

  private static final Pattern PART = Pattern.compile("[a-z]+|[0-9]+|[.!?\\n;]+");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=[a-z])['\u2019](?=[a-z])");

  private final List<String> words;
  private final List<Integer> sentences;
  private final int sentenceCount;

  private Wording(List<String> words, List<Integer> sentences) {
    this.words = List.copyOf(words);
    this.sentences = List.copyOf(sentences);
    this.sentenceCount = sentences.isEmpty() ? 0 : sentences.getLast() + 1;
  }

  /** Reads a message of any length and in any state. */
  static Wording of(String message) {
    var words = new ArrayList<String>();
    var sentences = new ArrayList<Integer>();
    var sentence = 0;
    var folded = APOSTROPHE.matcher(Folding.fold(message)).replaceAll("");
    for (var part : PART.matcher(folded).results().map(found -> found.group()).toList()) {
      if (Character.isLetterOrDigit(part.charAt(0))) {
        words.add(part);
        sentences.add(sentence);
      } else if (!sentences.isEmpty() && sentences.getLast() == sentence) {
        sentence++;
      }
    }
    return new Wording(words, sentences);
  }

  /** Returns the folded words, in order. */
  List<String> words() {
    return words;
  }

  /** Returns how many sentences the words stand in. */
  int sentenceCount() {
    return sentenceCount;
  }

  /** Returns the sentence of a word, counted from 0. */
  int sentenceOf(int word) {
    return sentences.get(word);
  }

  /** Returns the words of one sentence. */
  List<String> sentence(int wanted) {
    return IntStream.range(0, words.size())
        .filter(word -> sentences.get(word) == wanted)
        .mapToObj(words::get)
        .toList();
  }
}
