package dk.fagfaelle.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as people read them. */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of("da", "DK"));

  private Days() {}

  static String read(LocalDate day) {
    return DAY.format(day);
  }
}
