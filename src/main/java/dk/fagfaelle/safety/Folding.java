package dk.fagfaelle.safety;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes the spellings of a word one: capitals, Danish letters written in any way (also left out, as
 * on a foreign keyboard), accents, Swedish letters, and letters doubled or not.
 */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+|\\p{Cf}+");
  private static final Pattern REPEATED = Pattern.compile("([a-z])\\1+");

  private Folding() {}

  /**
   * Returns the text in small letters a to z, with all that is no letter as it was.
   *
   * <p>Danish letters become a and o, and so do their stand-ins of two letters. That merges a few
   * words, such as those for hair and for have; rules must not rest on those.
   */
  static String fold(String text) {
    var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    var letters = MARKS.matcher(plain).replaceAll("").replace('\u00e6', 'a').replace('\u00f8', 'o');
    var single = letters.replace("aa", "a").replace("ae", "a").replace("oe", "o");
    return REPEATED.matcher(single).replaceAll("$1");
  }
}
