package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Block.Choice;
import java.util.List;

/**
 * What is shown in a message, or in several where it is too long for one.
 *
 * @param notice what a telephone shows of it on a locked screen: never what people wrote
 * @param pieces from top to bottom
 * @param turning how the rest of it is reached where it is too long for one message
 */
public record Showing(String notice, List<Piece> pieces, Turning turning) {

  /** Copies the pieces. */
  public Showing {
    pieces = List.copyOf(pieces);
  }

  /** How the rest of what is too long is reached. */
  public sealed interface Turning {

    /** It follows in messages below: all of it is posted. */
    record Following() implements Turning {}

    /**
     * One message is shown at a time, and buttons lead to the others.
     *
     * @param page which one is shown, from 0; the last one where there are fewer
     * @param open which folds are open, a bit for each
     * @param origin the press that the message shows
     */
    record Paged(int page, int open, Choice origin) implements Turning {

      /**
       * Returns what leads to another one.
       *
       * @param label what people read
       * @param to which one, from 0
       */
      public Choice to(String label, int to) {
        return Unfold.of(open, to, origin).labelled(label);
      }
    }
  }
}
