package dk.fagfaelle.reply;

/** Where a reply goes among what was said before. */
public sealed interface Placement {

  /** Below what was said last. */
  record Below() implements Placement {}

  /**
   * In the place of an earlier delivery.
   *
   * @param key the key of that delivery
   */
  record InPlaceOf(String key) implements Placement {}
}
