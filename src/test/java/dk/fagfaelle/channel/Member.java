package dk.fagfaelle.channel;

import java.util.Map;

/** Somebody in a product: acts and sees only through what the product gives her client. */
public interface Member {

  /** Asks where she is alone with the assistant, and returns every word of the reply she sees. */
  String asks(String question);

  /**
   * Begins a session where the others are too.
   *
   * @param begin flow and form, with a slash between
   */
  void begins(String begin);

  /** Goes in by the door of the session that was begun last. */
  void goesIn();

  /** Returns every word she sees of the session now; the empty text if she has not gone in. */
  String sees();

  /** Asks for the newest, where the product does not show it by itself. */
  void looks();

  /**
   * Presses in what she sees of the session.
   *
   * @param label how the label begins, also of what is folded away
   * @param fields what she fills in in the form the button belongs to, by field
   */
  void presses(String label, Map<String, String> fields);
}
