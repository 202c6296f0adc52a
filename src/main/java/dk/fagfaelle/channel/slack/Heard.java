package dk.fagfaelle.channel.slack;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text as Slack delivers it, made into what a person typed: our own name is taken out, other
 * people's become a bare sign, links are their address, entities are letters, emoji are gone.
 */
final class Heard {

  private static final Pattern MARKED = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");
  private static final Pattern EMOJI =
      Pattern.compile(":(?:[+-]1|(?=[a-z0-9_+-]*[a-z])[a-z0-9_+-]+):(?::skin-tone-\\d:)?");
  private static final Pattern SPACES = Pattern.compile("[ \\u00A0]{2,}");

  private Heard() {}

  /**
   * Returns what was typed.
   *
   * @param self our own id; empty if it cannot be in the text
   */
  static String in(String text, String self) {
    var named = MARKED.matcher(text).replaceAll(it -> quoted(meaning(it, self)));
    var plain = EMOJI.matcher(named).replaceAll(" ");
    var letters = plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    return SPACES.matcher(letters).replaceAll(" ").strip();
  }

  private static String meaning(MatchResult found, String self) {
    var what = found.group(2);
    var label = found.group(3) == null ? "" : found.group(3);
    return switch (found.group(1)) {
      case "@" -> what.equals(self) ? "" : "@";
      case "#" -> "#" + label;
      case "!" -> what.startsWith("date^") ? label : "@";
      case "" -> link(what, label);
      case String other -> other;
    };
  }

  private static String link(String address, String label) {
    var bare = address.replaceFirst("^(?:mailto|tel):", "");
    return label.isEmpty() || label.equals(address) || label.equals(bare) || isNumber(address)
        ? label.isEmpty() ? bare : label
        : label + " (" + bare + ")";
  }

  private static boolean isNumber(String address) {
    return address.startsWith("tel:");
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$");
  }
}
