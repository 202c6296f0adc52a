package dk.fagfaelle.conversation;

import dk.fagfaelle.session.Bell;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.SessionsAwayException;
import java.util.function.Consumer;

/** The sessions this program leads, as channels hear of them. */
final class LedSessions implements SessionChanges {

  private final GuidedSessions sessions;
  private final Bell bell;

  LedSessions(GuidedSessions sessions, Bell bell) {
    this.sessions = sessions;
    this.bell = bell;
  }

  @Override
  public void listen(Consumer<String> listener) {
    bell.listen(listener);
  }

  @Override
  public void look() {
    try {
      sessions.look();
    } catch (SessionsAwayException _) {
      // What is due stays due; the store says in the log that it is away.
    }
  }
}
