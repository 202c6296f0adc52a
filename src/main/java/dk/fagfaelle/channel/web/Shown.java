package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Reply;
import java.util.List;

/**
 * A delivery as the page shows it.
 *
 * @param anchor the id of its element
 * @param key the delivery's key
 * @param replaces the key of the delivery whose place it takes; empty if it goes below
 * @param kind what kind of reply it is, as the class of its looks
 * @param asked what was asked, repeated above; empty where it must not be repeated
 * @param parts what stands in the conversation
 * @param urgent what is pinned to the top
 */
record Shown(
    String anchor,
    String key,
    String replaces,
    String kind,
    String asked,
    List<Part> parts,
    List<Urgent> urgent) {

  /** Without what was asked. */
  @Override
  public String toString() {
    return "Shown[%s, %s]".formatted(anchor, kind);
  }

  /** Tells whether the words of a turn may be repeated above this reply. */
  static boolean mayRepeat(Reply.Kind kind) {
    return switch (kind) {
      // These may hold what identifies a citizen, and a screen is seen by others.
      case ACUTE, PERSONAL_DATA, SESSION -> false;
      case ANSWER, NOT_COVERED, RED_LINE, SMALLTALK -> true;
    };
  }
}
