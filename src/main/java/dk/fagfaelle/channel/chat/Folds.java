package dk.fagfaelle.channel.chat;

import dk.fagfaelle.channel.chat.Arranging.Manner;
import dk.fagfaelle.channel.chat.Piece.Fold;
import dk.fagfaelle.reply.Block.Choice;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Numbers the folds of a message from top to bottom, and knows which of them are open. */
final class Folds {

  /** Stands where a fold stays open, since nothing tells what the message came of. */
  private static final Choice NO_TOGGLE = new Choice("", "", "");

  /** As many as nine digits have bits for; those below them stay open. */
  private static final int MOST = 29;

  private final Manner manner;
  private final boolean isSession;
  private final AtomicInteger next = new AtomicInteger();

  /**
   * Takes how the message is shown.
   *
   * @param isSession whether words of its people stand in its texts
   */
  Folds(Manner manner, boolean isSession) {
    this.manner = manner;
    this.isSession = isSession;
  }

  /** Returns a text in which nobody's words become a link: a session's own texts have none. */
  String safe(String markdown) {
    return isSession ? markdown.replace("[", "\\[") : markdown;
  }

  Piece fold(String title, Supplier<List<Piece>> pieces) {
    if (manner.isWhole() || next.get() == MOST) {
      return new Fold(title, true, pieces.get(), NO_TOGGLE);
    }
    var bit = 1 << next.getAndIncrement();
    var isOpen = (manner.open() & bit) != 0;
    var toggle = Unfold.of(manner.open() ^ bit, manner.page(), manner.origin()).labelled(title);
    return new Fold(title, isOpen, pieces.get(), toggle);
  }
}
