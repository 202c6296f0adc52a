package dk.fagfaelle.channel.cli;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the numbers people type. */
final class Numbers {

  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,4})\\s*");

  private Numbers() {}

  /** Returns the number a line is, if it is one. */
  static Optional<Integer> read(String line) {
    var found = NUMBER.matcher(line);
    return found.matches() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
  }
}
