package dk.fagfaelle.channel.slack;

import com.slack.api.model.block.composition.PlainTextObject;
import dk.fagfaelle.reply.Texts;

/** Text without any look: labels, headers. Slack reads entities in it and, told so, no emoji. */
final class Plain {

  private Plain() {}

  static PlainTextObject text(String text) {
    return PlainTextObject.builder().text(escaped(text)).emoji(false).build();
  }

  /** Returns a text in which none of Slack's three signs means anything. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static boolean fits(String text, int most) {
    return escaped(text).length() <= most;
  }

  /**
   * Returns how a text begins, with a sign that it goes on; whoever shortens shows the whole beside
   * it.
   */
  static String beginning(Texts texts, String text, int most) {
    var beginning = Cut.parts(text, most).getFirst();
    while (!fits(texts.say("slack.goes-on", beginning), most)) {
      beginning = Cut.parts(beginning, Math.max(1, beginning.length() - 4)).getFirst();
    }
    return texts.say("slack.goes-on", beginning);
  }
}
