package dk.fagfaelle.session;

import dk.fagfaelle.session.Circle.Member;
import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.Written.Remark;
import java.time.Instant;
import java.util.List;

/**
 * What a move looks at.
 *
 * @param flow the flow the session is pinned to
 * @param session as it is
 * @param actor who moves
 * @param at when
 */
record Scene(Flow flow, Session session, Member actor, Instant at) {

  /** Returns the step the session is at. */
  Step step() {
    return flow.step(session.frame().place().step()).orElseThrow();
  }

  String form() {
    return session.pin().form();
  }

  /** Tells whether the actor may move the session: the lead is hers, or nobody's. */
  boolean mayLead() {
    return session.circle().isFreeFor(flow.lead(form()).id(), actor);
  }

  boolean isNow(int visit) {
    return session.visit() == visit;
  }

  boolean isIn(State... states) {
    return List.of(states).contains(session.state());
  }

  /** A press on something that is no longer so. */
  Outcome stale() {
    if (session.state().isOver()) {
      return Outcome.refused(session, "session.changed");
    }
    return Outcome.refused(session, "session.stale", step().title());
  }

  /** A press that came before. */
  Outcome again() {
    return Outcome.refused(session, "session.again");
  }

  /** Somebody else leads. */
  Outcome notYours() {
    var lead = flow.lead(form());
    var holder = session.circle().holder(lead.id()).map(Member::name).orElse("");
    return Outcome.refused(session, "session.not-yours", holder, lead.title());
  }

  Written remark(String words, String... details) {
    return session.written().and(new Remark(words, List.of(details), at));
  }
}
