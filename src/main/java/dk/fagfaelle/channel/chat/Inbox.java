package dk.fagfaelle.channel.chat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What arrived and is not done yet, a row for each room, shared by all programs of a workplace.
 * What is laid in it is sealed: whoever keeps it cannot read it. Throws {@link InboxAwayException}
 * where it cannot be reached.
 */
public interface Inbox {

  /**
   * Lays something at the end of a row, unless the same was laid there within a quarter of an hour.
   *
   * @param row the row; stands for a room and does not tell which
   * @param id names what is laid there and nothing else
   * @return whether it is new
   */
  boolean lay(String row, String id, String sealed);

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
  Optional<String> first(String row);

  /**
   * Takes away what lies first in a row, if it is still that. What is freed may be laid there
   * again.
   */
  void done(String row, String sealed);

  /**
   * Returns rows of a product in which something lies.
   *
   * @param product begins the names of its rows
   */
  List<String> waiting(String product);
}
