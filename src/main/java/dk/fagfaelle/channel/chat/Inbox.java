package dk.fagfaelle.channel.chat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What arrived and is not done yet, a row for each room, shared by all programs of a workplace.
 * What is laid in it is sealed: whoever keeps it cannot read it. Every method throws {@link
 * StoreAwayException} where it cannot be reached.
 */
public interface Inbox {

  /**
   * Lays something at the end of a row, unless the same was laid there within a quarter of an hour.
   *
   * @param row names the room's row and does not tell which room it is
   * @return whether it is new
   */
  boolean lay(String row, Item item);

  /**
   * Something in a row.
   *
   * @param id names what arrived and nothing else
   * @param sealed what arrived
   */
  record Item(String id, String sealed) {}

  /**
   * Takes a row for oneself for a while, or for longer if it is one's own.
   *
   * @param holder names who takes it and nobody else
   * @return whether it is the holder's now
   */
  boolean hold(String row, String holder, Duration time);

  /** Gives a row back, if it is the holder's. */
  void leave(String row, String holder);

  /** Returns what lies first in a row. */
  Optional<Item> first(String row);

  /** Takes away what lies first in a row, if it is still that. */
  void done(String row, Item item);

  /** Lets the same be laid there again: what was done with it failed. */
  void free(String row, Item item);

  /**
   * Returns rows in which something lies.
   *
   * @param product begins their names
   */
  List<String> waiting(String product);
}
