package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.session.AfterView;
import dk.fagfaelle.session.Circle;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.SessionsAwayException;

/** What is left when a session is over, for those who were in it. */
final class AfterSessions {

  private final Desk desk;
  private final GuidedSessions sessions;
  private final AfterView view;

  AfterSessions(Desk desk, GuidedSessions sessions, AfterView view) {
    this.desk = desk;
    this.sessions = sessions;
    this.view = view;
  }

  /**
   * Returns the summary of a session as a sheet; kind words if there is none for this person, which
   * tell nobody else whether there is such a session.
   */
  Reply summary(Turn turn, String session) {
    try {
      return sessions
          .find(session)
          .flatMap(led -> view.summary(led, Circle.keyOf(turn.sender())))
          .orElseGet(() -> desk.ofSession("gone"));
    } catch (SessionsAwayException _) {
      return desk.ofSession("away");
    }
  }

  /** Returns the open next steps of whoever asks, across sessions; she has seen them then. */
  Reply nextSteps(Turn turn) {
    var key = Circle.keyOf(turn.sender());
    try {
      var led = sessions.withStepsOf(key);
      var reply = view.nextSteps(led, key);
      led.forEach(it -> sessions.seen(it, key));
      return reply;
    } catch (SessionsAwayException _) {
      return desk.ofSession("away");
    }
  }
}
