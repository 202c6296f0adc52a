package dk.fagfaelle.channel.chat;

import dk.fagfaelle.channel.chat.Arranging.Manner;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.List;

/** What products are given to draw, as chats give it, for the tests of those that draw. */
public record Arranged(Texts texts) {

  /** Returns what is shown of what was typed. */
  public Showing typed(Reply reply) {
    return arranging().of(reply, Manner.WHOLE);
  }

  /** Returns a page of what answers a press. */
  public Showing pressed(Reply reply, String action, String value, int page) {
    return arranging().of(reply, new Manner(new Choice("", action, value), 0, page));
  }

  /**
   * Returns what is shown of a press: first with everything folded, then with everything open.
   *
   * @param action what was pressed
   */
  public List<Showing> pressed(Reply reply, String action, String value) {
    var closed = pressed(reply, action, value, 0);
    var all = (1 << folds(closed.pieces())) - 1;
    var open = arranging().of(reply, new Manner(new Choice("", action, value), all, 0));
    return List.of(closed, open);
  }

  private static int folds(List<Piece> pieces) {
    return pieces.stream().mapToInt(it -> it instanceof Piece.Fold fold ? folds(fold) : 0).sum();
  }

  private static int folds(Piece.Fold fold) {
    return (fold.toggle().action().isEmpty() ? 0 : 1) + folds(fold.pieces());
  }

  /** Returns what is shown of a session, with everything folded and with everything open. */
  public List<Showing> session(Reply reply, String session) {
    return pressed(reply, Seats.SESSION, Seats.look(session));
  }

  /** Returns a page of what lives in a message, with the way to the newest below. */
  public Showing living(Reply reply, String session, int page) {
    var showing = pressed(reply, Seats.SESSION, Seats.look(session), page);
    var pieces = new ArrayList<>(showing.pieces());
    pieces.add(arranging().button("chat.newest", Seats.SESSION, Seats.look(session)));
    return new Showing(showing.notice(), pieces, showing.turning());
  }

  /** Returns what somebody is greeted with. */
  public Showing welcome(String product) {
    return arranging().welcome(product);
  }

  /** Returns a message of a few words of our own. */
  public Showing said(String key) {
    return arranging().of(key);
  }

  /** Returns what the assistant says without being asked. */
  public List<Showing> unasked(String product) {
    return List.of(welcome(product), said("chat.failed"), said("chat.moved"));
  }

  /** Returns whether it is known what is to be shown, when a press brings this. */
  public static boolean isRead(String unfold) {
    return Unfold.read(unfold).isPresent();
  }

  private Arranging arranging() {
    return new Arranging(texts);
  }
}
