package dk.fagfaelle.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as people read them. */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of("da", "DK"));

  /** The clock on the wall. */
  static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

  private Days() {}

  /** Returns the day it is here at a moment. */
  static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, HERE);
  }

  /** Returns when a day begins here. */
  static Instant of(LocalDate day) {
    return day.atStartOfDay(HERE).toInstant();
  }

  static String read(LocalDate day) {
    return DAY.format(day);
  }
}
