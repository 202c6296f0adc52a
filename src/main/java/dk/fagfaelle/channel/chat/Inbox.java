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
   * Takes a row for oneself, if something lies in it and nobody else has it.
   *
   * @param holder names who takes it and nobody else
   * @param time how long it is the holder's if nothing more is heard
   * @return what lies first in it
   */
  Optional<Item> take(String row, String holder, Duration time);

  /**
   * Takes away what lies first in a row that is the holder's, and gives the row back if it is empty
   * then.
   *
   * @return what lies first in it now; nothing either if the row is another's meanwhile
   */
  Optional<Item> done(String row, String holder, Item item);

  /** Keeps a row for longer, if it is the holder's. */
  void keep(String row, String holder, Duration time);

  /** Gives a row back, if it is the holder's. */
  void leave(String row, String holder);

  /** Lets the same be laid in a row again: what was done with it failed. */
  void free(String row, Item item);

  /**
   * Returns rows of a product in which something may have lain for a while.
   *
   * @param product begins their names
   */
  List<String> waiting(String product);
}
