package dk.fagfaelle.safety;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.safety.PersonalData.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which personal data is known, from {@code bot/personal-data.yaml}, all without
 * capitals.
 *
 * @param marks what stands for a find in a redacted text
 * @param hidden what stands for the whole text when it cannot be read safely
 */
record PersonalTerms(
    Map<Kind, String> marks,
    String hidden,
    Numbers numbers,
    Births births,
    Emails emails,
    Addresses addresses,
    NameTerms names) {

  private static final String FILE = "bot/personal-data.yaml";
  private static final Locale DANISH = Locale.of("da");

  /** Reads the file; a key that nobody reads is refused, and so is one that is missing. */
  static PersonalTerms read(Contents contents) {
    var file = YamlNode.read(contents.file(FILE));
    file.allowOnly("marks", "hidden", "numbers", "births", "emails", "addresses", "names");
    return new PersonalTerms(
        marks(file.at("marks")),
        file.text("hidden"),
        Numbers.read(file.at("numbers")),
        Births.read(file.at("births")),
        Emails.read(file.at("emails")),
        Addresses.read(file.at("addresses")),
        NameTerms.read(file.at("names")));
  }

  private static Map<Kind, String> marks(YamlNode node) {
    node.allowOnly(Arrays.stream(Kind.values()).map(Kind::id).toArray(String[]::new));
    var marks = new EnumMap<Kind, String>(Kind.class);
    for (var kind : Kind.values()) {
      marks.put(kind, node.text(kind.id()));
    }
    return marks;
  }

  /** Returns the words under a key, which must be there. */
  static Set<String> words(YamlNode node, String key) {
    return node.at(key).items().stream()
        .map(item -> item.text().toLowerCase(DANISH))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> longestFirst(YamlNode node, String key) {
    return words(node, key).stream().sorted((a, b) -> b.length() - a.length()).toList();
  }

  /**
   * What numbers are known by.
   *
   * @param official numbers that belong to no person, digits only
   * @param cpr words for a personal number
   * @param lastFour words for its last four signs
   * @param phone words for a phone number
   * @param other words for numbers of other things, such as a company's
   * @param units what follows an amount
   */
  record Numbers(
      Set<String> official,
      Set<String> cpr,
      Set<String> lastFour,
      Set<String> phone,
      Set<String> other,
      Set<String> units) {

    private static Numbers read(YamlNode node) {
      node.allowOnly("official", "cpr", "last-four", "phone", "other", "units");
      return new Numbers(
          words(node, "official").stream()
              .map(PersonalTerms::digitsOf)
              .collect(Collectors.toUnmodifiableSet()),
          words(node, "cpr"),
          words(node, "last-four"),
          words(node, "phone"),
          words(node, "other"),
          words(node, "units"));
    }
  }

  /**
   * What a date of birth is known by.
   *
   * @param cues words for being born
   * @param months the months and their short forms
   * @param lastYear dates up to this year are taken for births even without a word for it
   */
  record Births(Set<String> cues, Set<String> months, int lastYear) {

    private static Births read(YamlNode node) {
      node.allowOnly("cues", "months", "last-year");
      var year = node.text("last-year");
      if (!year.matches("[0-9]{4}")) {
        throw node.at("last-year").fault("number-expected", "last-year");
      }
      return new Births(words(node, "cues"), words(node, "months"), Integer.parseInt(year));
    }
  }

  /** What is said for the at-sign and the dots of an e-mail address, the longest first. */
  record Emails(List<String> atSigns, List<String> dots) {

    private static Emails read(YamlNode node) {
      node.allowOnly("at-signs", "dots");
      return new Emails(longestFirst(node, "at-signs"), longestFirst(node, "dots"));
    }
  }

  /**
   * What an address is known by.
   *
   * @param roadEndings endings of words that are roads
   * @param placeEndings endings that are roads only with a capital or where somebody lives
   * @param bareRoads the endings that also stand as words of their own
   * @param roadPrefixes words before them that make them a road
   * @param notRoads words that end so and are no roads
   * @param homeCues words for living somewhere
   * @param homeNouns words for an address, which a colon may follow
   * @param numberWords words for "number"
   * @param counted what is counted, so that the number before it is no house number
   * @param doors floors and doors
   */
  record Addresses(
      Set<String> roadEndings,
      Set<String> placeEndings,
      Set<String> bareRoads,
      Set<String> roadPrefixes,
      Set<String> notRoads,
      Set<String> homeCues,
      Set<String> homeNouns,
      Set<String> numberWords,
      Set<String> counted,
      Set<String> doors) {

    private static Addresses read(YamlNode node) {
      node.allowOnly(
          "road-endings",
          "place-endings",
          "bare-roads",
          "road-prefixes",
          "not-roads",
          "home-cues",
          "home-nouns",
          "number-words",
          "counted",
          "doors");
      return new Addresses(
          words(node, "road-endings"),
          words(node, "place-endings"),
          words(node, "bare-roads"),
          words(node, "road-prefixes"),
          words(node, "not-roads"),
          words(node, "home-cues"),
          words(node, "home-nouns"),
          words(node, "number-words"),
          words(node, "counted"),
          words(node, "doors"));
    }
  }

  /** Returns the digits of a number as people write it. */
  static String digitsOf(String number) {
    var digits = new StringBuilder();
    Unmasked.of(number)
        .plain()
        .chars()
        .filter(sign -> DigitRun.isDigit((char) sign))
        .forEach(sign -> digits.append((char) sign));
    return digits.toString();
  }
}
