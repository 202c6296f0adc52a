package dk.fagfaelle.session;

import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Post.Letter;

/** Brings what is addressed to a member to that member, where she does not look by herself. */
@FunctionalInterface
public interface Carrier {

  /** Brings nothing: it waits until the member looks. */
  Carrier NONE = (_, _) -> false;

  /**
   * Brings a letter, perhaps one it brought before: its key says so.
   *
   * @return whether the letter is with the member now; if not, it is asked again later
   */
  boolean carry(Led led, Letter letter);
}
