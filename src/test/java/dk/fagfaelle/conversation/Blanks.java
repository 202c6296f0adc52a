package dk.fagfaelle.conversation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks in a line of a script, for what is not the same every day. */
final class Blanks {

  private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)}");
  private static final Pattern LONG = Pattern.compile("\\{(\\d+) tegn}");
  private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
  private static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of("da", "DK"));

  private Blanks() {}

  /** Returns words as they are filled in: a day as a field takes it. */
  static String filled(String words, Supplier<String> code) {
    return with(words, code, DateTimeFormatter.ISO_LOCAL_DATE);
  }

  /** Returns words as people read them: a day as it is said. */
  static String read(String words, Supplier<String> code) {
    return with(words, code, SPOKEN);
  }

  private static String with(String words, Supplier<String> code, DateTimeFormatter format) {
    var dated = DAY.matcher(words).replaceAll(it -> day(it, format));
    var filled = LONG.matcher(dated).replaceAll(it -> "a".repeat(Integer.parseInt(it.group(1))));
    return filled.contains("{code}") ? filled.replace("{code}", code.get()) : filled;
  }

  private static String day(MatchResult found, DateTimeFormatter format) {
    var days = Integer.parseInt(found.group(1));
    return Matcher.quoteReplacement(format.format(LocalDate.now(HERE).plusDays(days)));
  }
}
