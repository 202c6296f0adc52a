package dk.fagfaelle.safety;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it reads, whatever characters it is written with: digits of every script, full-width
 * and circled ones are plain digits, every dash is a hyphen, every space a space, and what cannot
 * be seen is gone. Knows where in the written text each character comes from.
 */
final class Unmasked {

  private static final int MOST_SPELLED = 4;

  private final String plain;
  private final String lower;
  private final int[] starts;
  private final int[] ends;

  private Unmasked(String plain, int[] starts, int[] ends) {
    this.plain = plain;
    this.lower = lowerCased(plain);
    this.starts = starts;
    this.ends = ends;
  }

  /** Unmasks a text. */
  static Unmasked of(String written) {
    var plain = new StringBuilder(written.length());
    var starts = new int[written.length() + 1];
    var ends = new int[written.length() + 1];
    var at = 0;
    while (at < written.length()) {
      var end = clusterEnd(written, at);
      var before = plain.length();
      plain.append(readingOf(written.substring(at, end)));
      starts = grown(starts, plain.length());
      ends = grown(ends, plain.length());
      Arrays.fill(starts, before, plain.length(), at);
      Arrays.fill(ends, before, plain.length(), end);
      at = end;
    }
    return new Unmasked(plain.toString(), starts, ends);
  }

  /** Returns the text with capitals as written. */
  String plain() {
    return plain;
  }

  /** Returns the text without capitals, as long as {@link #plain}. */
  String lower() {
    return lower;
  }

  /** Returns where in the written text a stretch begins whose first character is given. */
  int writtenFrom(int from) {
    return starts[from];
  }

  /** Returns where in the written text a stretch ends; given the character after its last. */
  int writtenTo(int to) {
    return ends[to - 1];
  }

  private static int clusterEnd(String written, int at) {
    var end = at + Character.charCount(written.codePointAt(at));
    while (end < written.length() && isInvisible(written.codePointAt(end))) {
      end += Character.charCount(written.codePointAt(end));
    }
    return end;
  }

  private static String readingOf(String cluster) {
    if (cluster.length() == 1 && cluster.charAt(0) > ' ' && cluster.charAt(0) < 127) {
      return cluster;
    }
    // NFKC turns circled, raised and full-width digits into plain ones and joins a with its ring.
    var normal = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
    var reading = new StringBuilder();
    // What one sign spells out in more than a few is a word of another script, and holds no digit.
    (normal.length() > cluster.length() + MOST_SPELLED ? cluster : normal)
        .codePoints()
        .filter(point -> !isInvisible(point))
        .map(Unmasked::readingOf)
        .forEach(reading::appendCodePoint);
    return reading.toString();
  }

  private static int readingOf(int point) {
    if (point == '\n' || point == '\r') {
      return '\n';
    }
    if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
      return ' ';
    }
    // The minus sign and the bullet of a hyphen are no dashes to Unicode, but to those who type.
    if (Character.getType(point) == Character.DASH_PUNCTUATION
        || point == 0x2212
        || point == 0x2043) {
      return '-';
    }
    var digit = Character.digit(point, 10);
    return digit >= 0 ? '0' + digit : point;
  }

  private static boolean isInvisible(int point) {
    var type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (type == Character.CONTROL && !Character.isWhitespace(point));
  }

  private static int[] grown(int[] places, int needed) {
    return needed <= places.length ? places : Arrays.copyOf(places, 2 * needed);
  }

  private static String lowerCased(String text) {
    var lower = text.toCharArray();
    for (var i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    return new String(lower);
  }
}
