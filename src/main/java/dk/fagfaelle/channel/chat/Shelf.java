package dk.fagfaelle.channel.chat;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * Short texts by key, shared by all programs of a workplace. Throws {@link StoreAwayException}
 * where it cannot be reached.
 */
public interface Shelf {

  /** Returns a text; the empty one if there is none. */
  String find(String key);

  /**
   * Puts a text in the place of whatever was there.
   *
   * @param key may stand in the open, so it names no room and no person
   * @param time how long it is kept from now
   */
  void put(String key, String text, Duration time);

  /**
   * Changes a text, one at a time whoever changes it.
   *
   * @param key may stand in the open, so it names no room and no person
   * @param change from the text as it is to what it shall be, empty to delete it; pure
   * @param time how long it is kept from now
   * @return the text as it was set
   */
  String update(String key, UnaryOperator<String> change, Duration time);
}
