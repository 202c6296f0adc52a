package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Room;
import java.util.List;

/**
 * Remembers for a short while what was asked in a room, so that a follow-up is understood. Holds
 * redacted questions only, and nothing of who asked: what is kept belongs to a room. Never fails;
 * what cannot be kept elsewhere is kept in memory.
 */
public interface ConversationMemory {

  /**
   * Returns the last questions of a room, five at most, oldest first; none if none is remembered.
   */
  List<String> recent(Room room);

  /** Remembers a redacted question, until half an hour after the last one in the room. */
  void remember(Room room, String question);

  /**
   * Forgets all that is kept about a room, on disk as well.
   *
   * @return whether it is gone; otherwise the store is away, and it goes by itself within half an
   *     hour
   */
  boolean forget(Room room);
}
