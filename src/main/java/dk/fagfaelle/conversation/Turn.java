package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import java.util.List;

/**
 * One move by a person.
 *
 * @param id the channel's own id of the event, so that one delivered twice is taken once
 * @param room where it was made
 * @param sender who made it
 * @param workplace the workplace the channel knows the room to belong to; empty if none
 * @param act what was typed or pressed
 * @param earlier the questions before this one, oldest first, if the channel knows them better than
 *     the memory of the room
 * @param isAlone whether it brings all that came before along, so that nothing is looked up in the
 *     memory of the room, and nothing is remembered there
 */
public record Turn(
    String id,
    Room room,
    Person sender,
    String workplace,
    Act act,
    List<Utterance> earlier,
    boolean isAlone) {

  /** Copies the earlier questions. */
  public Turn {
    earlier = List.copyOf(earlier);
  }

  /** Takes a turn that is one of several in its room, which are remembered for a short while. */
  public Turn(
      String id, Room room, Person sender, String workplace, Act act, List<Utterance> earlier) {
    this(id, room, sender, workplace, act, earlier, false);
  }
}
