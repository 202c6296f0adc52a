package dk.fagfaelle.channel.chat;

/** The assistant in one chat product: what arrives is handed in, and shown through its outlet. */
public interface Chat {

  /**
   * Takes what arrived, and returns at once: it is done on another thread, once, after what arrived
   * in its room before. Never fails.
   */
  void receive(Arrival arrival);

  /**
   * Says who the assistant is, once for each place.
   *
   * @param place where it has come to
   */
  void welcome(Place place);

  /**
   * Returns what would be shown of an arrival, and shows it nowhere; for what is not a message.
   *
   * @param arrival a press that changes nothing but what its person has seen: {@code flows}, {@code
   *     next-steps}
   */
  Showing look(Arrival arrival);
}
