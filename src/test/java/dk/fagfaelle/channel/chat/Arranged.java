package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import java.util.List;

/** What products are given to draw, as chats give it, for the tests of those that draw. */
public record Arranged(Texts texts) {

  /** Returns what is shown of what was typed. */
  public Showing typed(Reply reply) {
    return new Arranging(texts).of(reply, Arranging.Manner.WHOLE);
  }

  /**
   * Returns what is shown of a press: first with everything folded, then with everything open.
   *
   * @param action what was pressed
   */
  public List<Showing> pressed(Reply reply, String action, String value) {
    var origin = new Choice("", action, value);
    var closed = new Arranging(texts).of(reply, new Arranging.Manner(origin, 0, 0));
    var all = (1 << folds(closed.pieces())) - 1;
    var open = new Arranging(texts).of(reply, new Arranging.Manner(origin, all, 0));
    return List.of(closed, open);
  }

  private static int folds(List<Piece> pieces) {
    return pieces.stream()
        .mapToInt(it -> it instanceof Piece.Fold fold ? 1 + folds(fold.pieces()) : 0)
        .sum();
  }

  /** Returns what is shown of a session, with everything folded and with everything open. */
  public List<Showing> session(Reply reply, String session) {
    return pressed(reply, Seats.SESSION, Seats.look(session));
  }

  /** Returns what the assistant says without being asked. */
  public List<Showing> unasked(String product) {
    var arranging = new Arranging(texts);
    return List.of(
        arranging.welcome(product), arranging.of("chat.failed"), arranging.of("chat.moved"));
  }

  /** Returns whether it is known what is to be shown, when a press brings this. */
  public static boolean isRead(String unfold) {
    return Unfold.read(unfold).isPresent();
  }
}
