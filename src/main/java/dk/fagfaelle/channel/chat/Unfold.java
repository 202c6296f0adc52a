package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Block.Choice;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A press that changes what of a message is shown, and nothing else. It carries the press that the
 * message came of, so that nobody has to remember it.
 *
 * @param part whether a fold or a page is meant
 * @param number which page, from 0; or which folds are to be open, a bit for each from the top
 * @param action what the message came of
 * @param value what that was about
 */
public record Unfold(Part part, int number, String action, String value) {

  /** The action of such a press. */
  public static final String ACTION = "unfold";

  private static final Pattern WRITTEN =
      Pattern.compile("([fp])(\\d{1,9})\\|([a-z-]{1,40})\\|(.{0,300})");

  /** What of a message. */
  public enum Part {
    /** Something folded is opened, or closed if it is open. */
    FOLD,
    /** Another page is shown. */
    PAGE
  }

  static Unfold fold(int number, Choice origin) {
    return new Unfold(Part.FOLD, number, origin.action(), origin.value());
  }

  static Unfold page(int number, Choice origin) {
    return new Unfold(Part.PAGE, number, origin.action(), origin.value());
  }

  /** Reads the value of a button; what nobody offered means nothing. */
  static Optional<Unfold> read(String value) {
    var found = WRITTEN.matcher(value);
    if (!found.matches()) {
      return Optional.empty();
    }
    var part = found.group(1).equals("f") ? Part.FOLD : Part.PAGE;
    var number = Integer.parseInt(found.group(2));
    return Optional.of(new Unfold(part, number, found.group(3), found.group(4)));
  }

  Choice labelled(String label) {
    var sign = part == Part.FOLD ? "f" : "p";
    return new Choice(label, ACTION, sign + number + "|" + action + "|" + value);
  }
}
