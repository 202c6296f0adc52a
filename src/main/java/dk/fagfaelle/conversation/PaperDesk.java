package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.session.Flow;
import dk.fagfaelle.session.Flows;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.PaperView;
import dk.fagfaelle.session.SessionsAwayException;
import java.util.Optional;
import java.util.function.Function;

/** Hands out what belongs to a flow and stands outside its sessions. */
final class PaperDesk {

  private final Desk desk;
  private final GuidedSessions sessions;
  private final PaperView view;

  PaperDesk(Desk desk, GuidedSessions sessions, PaperView view) {
    this.desk = desk;
    this.sessions = sessions;
    this.view = view;
  }

  /** Returns a form to print; {@code value} is flow and form with a slash between. */
  Reply questionnaire(String value) {
    return of(value, it -> view.questionnaire(it.flow(), it.form()));
  }

  /** Returns the results of every round that is kept. */
  Reply course(String value) {
    try {
      return of(
          value,
          it -> view.course(it.flow(), it.form(), sessions.rounds(it.flow().id(), it.form())));
    } catch (SessionsAwayException _) {
      return desk.ofSession("away");
    }
  }

  private Reply of(String value, Function<Held, Optional<Reply>> view) {
    var slash = value.indexOf('/');
    var form = value.substring(slash + 1);
    return sessions
        .flows()
        .find(value.substring(0, Math.max(0, slash)))
        .map(Flows.Pinned::flow)
        .filter(flow -> flow.forms().stream().anyMatch(it -> it.id().equals(form)))
        .flatMap(flow -> view.apply(new Held(flow, form)))
        .orElseGet(() -> desk.ofSession("gone"));
  }

  /** A flow in one of its forms. */
  private record Held(Flow flow, String form) {}
}
