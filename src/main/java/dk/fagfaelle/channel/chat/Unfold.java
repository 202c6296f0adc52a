package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Block.Choice;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A press that changes what of a message is shown, and nothing else. It carries the press that the
 * message came of, so that nobody has to remember it.
 *
 * @param open which folds are to be open, a bit for each from the top
 * @param page which page is to be shown, from 0
 * @param action what the message came of
 * @param value what that was about
 */
public record Unfold(int open, int page, String action, String value) {

  /** The action of such a press. */
  public static final String ACTION = "unfold";

  private static final Pattern WRITTEN =
      Pattern.compile("f(\\d{1,9})p(\\d{1,4})\\|([a-z-]{1,40})\\|(.{0,300})");

  static Unfold of(int open, int page, Choice origin) {
    return new Unfold(open, page, origin.action(), origin.value());
  }

  /** Reads the value of a button; what nobody offered means nothing. */
  static Optional<Unfold> read(String value) {
    var found = WRITTEN.matcher(value);
    if (!found.matches()) {
      return Optional.empty();
    }
    var open = Integer.parseInt(found.group(1));
    var page = Integer.parseInt(found.group(2));
    return Optional.of(new Unfold(open, page, found.group(3), found.group(4)));
  }

  Choice labelled(String label) {
    return new Choice(label, ACTION, "f%dp%d|%s|%s".formatted(open, page, action, value));
  }
}
