package dk.fagfaelle.knowledge.reading;

import static java.util.stream.Collectors.toMap;

import dk.fagfaelle.content.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is said about a procedure, in its front matter or in the {@code .yaml} beside it.
 *
 * @param id its id: small letters, numbers and hyphens
 * @param title its title
 * @param questions what people ask that it answers
 * @param keywords everyday words for what it is about
 * @param deviatesFrom ids of cards or {@code source/section} it differs from
 * @param covers ids of cards or {@code source/section} on the same matter
 * @param facts what it says a fact is, by the fact's key
 * @param validFrom from when it holds, ISO date; may be empty
 * @param nextReview when it is looked at again, ISO date; may be empty
 * @param owner who keeps it right; may be empty
 */
record ProcedureHead(
    Written id,
    String title,
    List<String> questions,
    List<String> keywords,
    List<Written> deviatesFrom,
    List<Written> covers,
    Map<String, String> facts,
    String validFrom,
    String nextReview,
    String owner) {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  static ProcedureHead of(YamlNode head) {
    head.allowOnly(
        "id",
        "title",
        "questions",
        "keywords",
        "deviates_from",
        "covers",
        "facts",
        "valid_from",
        "next_review",
        "owner");
    return new ProcedureHead(
        idOf(head),
        head.text("title"),
        head.texts("questions"),
        head.texts("keywords"),
        referencesOf(head, "deviates_from"),
        referencesOf(head, "covers"),
        factsOf(head),
        dateOf(head, "valid_from"),
        dateOf(head, "next_review"),
        head.text("owner", ""));
  }

  private static Written idOf(YamlNode head) {
    var id = head.text("id");
    if (!ID.matcher(id).matches()) {
      throw head.at("id").fault("id-form", id);
    }
    return Written.of(head.at("id"));
  }

  private static List<Written> referencesOf(YamlNode head, String key) {
    return head.items(key).stream().map(Written::of).toList();
  }

  private static Map<String, String> factsOf(YamlNode head) {
    return head.find("facts")
        .map(
            facts ->
                facts.entries().entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().text())))
        .orElse(Map.of());
  }

  private static String dateOf(YamlNode head, String key) {
    var date = head.text(key, "");
    try {
      return date.isEmpty() ? "" : LocalDate.parse(date).toString();
    } catch (DateTimeParseException _) {
      throw head.at(key).fault("date-expected", key, date);
    }
  }
}
