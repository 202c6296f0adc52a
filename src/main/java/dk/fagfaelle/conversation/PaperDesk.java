package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Reply;
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
    return of(value, it -> view.questionnaire(it.pinned().flow(), it.form()));
  }

  /** Returns the results of every round that is kept. */
  Reply course(String value) {
    try {
      return of(value, this::course);
    } catch (SessionsAwayException _) {
      return desk.ofSession("away");
    }
  }

  private Optional<Reply> course(Flows.Chosen chosen) {
    var flow = chosen.pinned().flow();
    return view.course(flow, chosen.form(), sessions.rounds(flow.id(), chosen.form()));
  }

  private Reply of(String value, Function<Flows.Chosen, Optional<Reply>> view) {
    return sessions.flows().choose(value).flatMap(view).orElseGet(() -> desk.ofSession("gone"));
  }
}
