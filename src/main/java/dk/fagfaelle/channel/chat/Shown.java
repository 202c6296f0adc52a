package dk.fagfaelle.channel.chat;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Remembers what was shown, so that what is taken again after an interruption is not shown again.
 */
final class Shown {

  private static final Duration REMEMBERED = Duration.ofMinutes(20);

  private static final Duration LONG = Duration.ofDays(400);

  private final Shelf shelf;

  Shown(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Shows something once for a long time; not at all while nobody knows whether it was. */
  void onceForLong(String key, Supplier<String> posting) {
    try {
      var name = "shown:" + Names.of(key);
      if (shelf.find(name).isEmpty()) {
        shelf.put(name, "." + posting.get(), LONG);
      }
    } catch (StoreAwayException _) {
      // It is said the next time.
    }
  }

  /**
   * Shows something, unless it was shown under this key before.
   *
   * @param posting shows it and returns the name of its message
   * @return the name of the message, now or then; may be empty
   */
  String once(String key, Supplier<String> posting) {
    var name = "shown:" + Names.of(key);
    var before = find(name);
    if (!before.isEmpty()) {
      return before.substring(1);
    }
    var message = posting.get();
    keep(name, "." + message);
    return message;
  }

  private String find(String name) {
    try {
      return shelf.find(name);
    } catch (StoreAwayException _) {
      return "";
    }
  }

  private void keep(String name, String text) {
    try {
      shelf.put(name, text, REMEMBERED);
    } catch (StoreAwayException _) {
      // It may be seen twice, which does less harm than not at all.
    }
  }
}
