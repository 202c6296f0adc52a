package dk.fagfaelle.conversation;

import java.util.function.Consumer;

/** Lets a channel know which sessions have changed, and lets time pass in them. */
public interface SessionChanges {

  /** Has a listener told the id of every session that changes from now on. */
  void listen(Consumer<String> listener);

  /** Has the clock look at the sessions it must look at now. Never fails. */
  void look();
}
