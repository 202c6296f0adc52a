package dk.fagfaelle.channel.chat;

import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.reply.Person;

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
   * Returns what a press would show to a person, and shows it nowhere; for what is not a message.
   *
   * @param place where she would see it
   * @param press {@code flows}, {@code next-steps} and others that change nothing
   */
  Showing look(Place place, Person person, Press press);
}
