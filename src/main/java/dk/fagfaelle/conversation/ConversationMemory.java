package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Room;
import java.util.List;

/**
 * Remembers for a short while what was asked in a room, so that a follow-up is understood. Holds
 * redacted questions only.
 */
public interface ConversationMemory {

  /** Returns the last questions of a room, oldest first; none if nothing is remembered. */
  List<String> recent(Room room);

  /** Remembers a redacted question. */
  void remember(Room room, String question);

  /** Forgets all that is kept about a room. */
  void forget(Room room);
}
