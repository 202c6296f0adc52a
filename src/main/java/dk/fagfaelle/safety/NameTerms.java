package dk.fagfaelle.safety;

import dk.fagfaelle.content.YamlNode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What names are known by, all without capitals.
 *
 * @param given given names that are no other word
 * @param givenAndWords given names that are also everyday words
 * @param surnameEndings how surnames end
 * @param known the single words of terms, organisations and places that have a capital
 * @param knownEndings how words end that have a capital and are no names
 * @param cues words for a person, after which a name may follow
 * @param called words for being called something
 * @param calledPhrases the same in two words
 * @param subjects who may be called something
 * @param neverNames what may follow "is called" and is no name
 * @param openers words that often begin a sentence right before a name
 */
record NameTerms(
    Set<String> given,
    Set<String> givenAndWords,
    Set<String> surnameEndings,
    Set<String> known,
    Set<String> knownEndings,
    Set<String> cues,
    Set<String> called,
    Set<String> calledPhrases,
    Set<String> subjects,
    Set<String> neverNames,
    Set<String> openers) {

  private static final int SHORTEST_SURNAME = 5;

  /** Reads what stands under {@code names}. */
  static NameTerms read(YamlNode node) {
    node.allowOnly(
        "given",
        "given-and-words",
        "surname-endings",
        "known",
        "known-endings",
        "cues",
        "called",
        "called-phrases",
        "subjects",
        "never-names",
        "openers");
    return new NameTerms(
        PersonalTerms.words(node, "given"),
        PersonalTerms.words(node, "given-and-words"),
        PersonalTerms.words(node, "surname-endings"),
        singleWords(PersonalTerms.words(node, "known")),
        PersonalTerms.words(node, "known-endings"),
        PersonalTerms.words(node, "cues"),
        PersonalTerms.words(node, "called"),
        PersonalTerms.words(node, "called-phrases"),
        PersonalTerms.words(node, "subjects"),
        PersonalTerms.words(node, "never-names"),
        PersonalTerms.words(node, "openers"));
  }

  /** Tells whether a word is part of a term, an organisation or a place, also in the genitive. */
  boolean isKnown(String word) {
    return known.contains(word)
        || known.contains(withoutGenitive(word))
        || endsLike(word, knownEndings)
        || (word.contains("-") && Arrays.stream(word.split("-", -1)).anyMatch(this::isKnown));
  }

  /** Tells whether a word is a given name and nothing else, also double or in the genitive. */
  boolean isGiven(String word) {
    return given.contains(word)
        || given.contains(withoutGenitive(word))
        || (word.contains("-") && Arrays.stream(word.split("-", -1)).anyMatch(this::isGiven));
  }

  /** Tells whether a word is a given name beside its everyday meaning, also in the genitive. */
  boolean isGivenAndWord(String word) {
    return givenAndWords.contains(word) || givenAndWords.contains(withoutGenitive(word));
  }

  /** Tells whether a word ends as surnames do. */
  boolean isSurname(String word) {
    return word.length() >= SHORTEST_SURNAME && endsLike(withoutGenitive(word), surnameEndings);
  }

  private static boolean endsLike(String word, Set<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }

  private static String withoutGenitive(String word) {
    if (!word.endsWith("s")) {
      return word;
    }
    var stem = word.substring(0, word.length() - 1);
    var marked = !stem.isEmpty() && !Character.isLetter(stem.charAt(stem.length() - 1));
    return marked ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static Set<String> singleWords(Set<String> terms) {
    return terms.stream()
        .flatMap(term -> Arrays.stream(term.split("[ /-]+")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
