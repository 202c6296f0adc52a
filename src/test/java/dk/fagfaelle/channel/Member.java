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
   * @param fields what she fills in in the form the button belongs to, by field; what is picked
   *     from a list by what people read there
   */
  void presses(String label, Map<String, String> fields);

  /**
   * Has a button of what she sees now before her.
   *
   * @param label how its label begins
   * @return presses it, however long after
   */
  Runnable reachesFor(String label);

  /** Returns every word she was shown of her last press. */
  String isTold();

  /** Returns how many messages of the session stand where she alone sees it, since she went in. */
  int messages();

  /** Returns every word that stands where the others are too. */
  String seesAmongOthers();

  /** Opens the summary of a session that is over, and returns every word of it. */
  String opensSummary();

  /** Returns what she sees of the session as a page that a browser can draw. */
  String drawn();
}
