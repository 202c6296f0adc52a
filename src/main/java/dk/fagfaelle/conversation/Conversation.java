package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Delivery;
import java.util.List;

/** The whole program: a turn in, what is to be delivered out. */
@FunctionalInterface
public interface Conversation {

  /**
   * Takes a turn. Never fails: what goes wrong inside is told to the person in a reply.
   *
   * @return what to deliver, in order; at least one delivery to the room the turn came from
   */
  List<Delivery> take(Turn turn);
}
