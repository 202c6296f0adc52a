package dk.fagfaelle.knowledge.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A section's title as it may stand in the publication itself. Who made the list of sections has
 * cut long titles with three dots, put words of his own in brackets, and named the chapter first.
 *
 * @param forms the words to look for, the surest first
 * @param isCut whether the title goes on in the publication
 */
record TitleWords(List<String> forms, boolean isCut) {

  static final int WHOLE = 3;
  static final int BEGINNING = 1;

  private static final int FEWEST_LETTERS = 4;

  /** A shorter title that begins a paragraph is as likely to be its first words. */
  private static final int LONG_TITLE = 20;

  static TitleWords of(String title) {
    var isCut = title.endsWith("...") || title.endsWith("\u2026");
    var plain = title.replaceFirst("^#\\d+\\s*", "").replaceAll("\\s*\\([^)]*\\)", "");
    var forms = new ArrayList<String>();
    forms.add(words(title));
    forms.add(words(plain));
    forms.add(words(plain.replaceFirst("^[^:]{1,30}:\\s*", "")));
    forms.add(words(plain.replaceFirst("^.{1,60}? \u2013 ", "")));
    return new TitleWords(
        forms.stream().filter(form -> form.length() >= FEWEST_LETTERS).distinct().toList(), isCut);
  }

  /** Returns small letters and numbers only, without a number in front. */
  static String words(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceFirst("^(\\d+ )+", "");
  }

  /** Returns how well a text fits: {@link #WHOLE}, {@link #BEGINNING} or 0 for not at all. */
  int fit(String words) {
    if (forms.stream().anyMatch(form -> isCut ? words.startsWith(form) : words.equals(form))) {
      return WHOLE;
    }
    var begins =
        forms.stream()
            .anyMatch(form -> form.length() >= LONG_TITLE && words.startsWith(form + " "));
    return begins ? BEGINNING : 0;
  }
}
