package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.MarkdownFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds phone numbers, paragraphs and deadlines that were typed straight into a card. They belong
 * in {@code knowledge/facts.yaml}, where somebody checks them: a deadline that has changed must not
 * live on in one card of two hundred.
 */
final class TypedFacts {

  private static final String NUMBER =
      "(?:\\d+|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|fjorten|\\d+-\\d+)";
  private static final String TIME =
      "(?:time|timer|dag|dage|d\\u00F8gn|uge|uger|m\\u00E5ned|m\\u00E5neder|hverdage|arbejdsdage)";
  private static final Pattern PHONE =
      Pattern.compile("\\b(?:112|114|1813|1818|(?:\\d\\s?){8})\\b");
  private static final Pattern PARAGRAPH = Pattern.compile("\\u00A7+\\s*\\d+");
  private static final Pattern DEADLINE =
      Pattern.compile(
          "\\b(?:senest|inden for|inden|frist\\w*)\\W+(?:\\w+\\W+){0,3}?"
              + NUMBER
              + "\\W+"
              + TIME
              + "\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private TypedFacts() {}

  /**
   * Returns where a card's text, title or cautions hold a typed fact; what people ask may hold one.
   */
  static List<Fault> in(ContentFile file) {
    var markdown = MarkdownFile.read(file);
    var faults = new ArrayList<Fault>();
    var line = markdown.bodyLine();
    for (var text : markdown.body().lines().toList()) {
      find(file, line++, text, faults);
    }
    var head = markdown.head();
    find(file, head.at("title").line(), head.text("title"), faults);
    for (var caution : head.items("cautions")) {
      find(file, caution.line(), caution.text(), faults);
    }
    return List.copyOf(faults);
  }

  private static void find(ContentFile file, int line, String text, List<Fault> faults) {
    for (var pattern : List.of(PHONE, PARAGRAPH, DEADLINE)) {
      pattern
          .matcher(text)
          .results()
          .forEach(
              found ->
                  faults.add(Fault.of(file.path(), line, "fact-typed", found.group().strip())));
    }
  }
}
