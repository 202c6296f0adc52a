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
 */
public record Turn(
    String id, Room room, Person sender, String workplace, Act act, List<Utterance> earlier) {

  /** Copies the earlier questions. */
  public Turn {
    earlier = List.copyOf(earlier);
  }
}
