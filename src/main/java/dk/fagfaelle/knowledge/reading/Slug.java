package dk.fagfaelle.knowledge.reading;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids of headings: small letters a to z, numbers and hyphens. */
final class Slug {

  private static final int LONGEST = 60;

  private Slug() {}

  /** Returns the id; empty if the heading has no letter or number. */
  static String of(String heading) {
    var plain =
        heading
            .toLowerCase(Locale.ROOT)
            .replace("\u00e6", "ae")
            .replace("\u00f8", "oe")
            .replace("\u00e5", "aa");
    var slug =
        Normalizer.normalize(plain, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    return slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("^-|-$", "");
  }
}
