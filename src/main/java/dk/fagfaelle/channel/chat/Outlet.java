package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Person;

/**
 * How a chat product shows things. Each call may wait for the product, also when it asks to be left
 * alone for a while, and throws an {@link OutletException} if it cannot be done.
 */
public interface Outlet {

  /** Returns the name of the product: {@code slack}, {@code teams}. */
  String product();

  /** Returns the place where a person is alone with the assistant, and opens it if need be. */
  Place personal(Person person);

  /**
   * Shows something below what was said last. Where the audience is one person and the place is not
   * hers alone, only she sees it, and if that cannot be, nobody.
   *
   * @return the product's name of the message, the first one where it took several; empty if it
   *     cannot be shown in place of later
   */
  String post(Place place, Audience audience, Showing showing);

  /**
   * Shows something in the place of a message.
   *
   * @param message its name, as {@link #post} returned it or as an arrival brought it
   */
  void replace(Place place, String message, Showing showing);

  /**
   * Tells whether one person can be shown something among others, and not only where she is alone.
   */
  default boolean whispers() {
    return true;
  }

  /** Lets people see that a reply is being made, where that can be; neither waits nor fails. */
  default void working(Place place) {}

  /** Tells whether words that are half typed in a message stay when it is shown anew. */
  boolean keepsWhatIsTyped();
}
