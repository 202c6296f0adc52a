package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Delivery;
import java.util.List;

/** The whole program: a turn in, what is to be delivered out. */
public interface Conversation {

  /**
   * Takes a turn. Never fails: what goes wrong inside is told to the person in a reply.
   *
   * @return what to deliver, in order; at least one delivery to the room the turn came from
   */
  List<Delivery> take(Turn turn);

  /**
   * Gives what must be said first if a turn tells of danger, without doing anything else. A channel
   * that holds a turn back asks this before it does.
   *
   * @return nothing if it tells of no danger
   */
  default List<Delivery> firstThings(Turn turn) {
    return List.of();
  }
}
