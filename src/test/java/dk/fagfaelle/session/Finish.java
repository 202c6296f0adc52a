package dk.fagfaelle.session;

import dk.fagfaelle.session.Session.State;
import java.util.function.BiFunction;

/**
 * Mia comes into a session that has been left in whatever state, takes the lead, and finishes it.
 *
 * @param flow the flow it goes through
 * @param take has somebody do something, and returns the session after it
 */
public record Finish(Flow flow, BiFunction<String, Event, Session> take) {

  private static final String NAME = "mia";

  /** Returns the session as it is when she has done what she can. */
  public Session from(Session found) {
    var lead = flow.lead(found.pin().form()).id();
    var session = does(new Event.Join(NAME, 0));
    session = does(new Event.Calm(session.visit()));
    session = does(new Event.Resume(session.visit()));
    session = claims(session, lead);
    for (var i = 0; i < flow.steps().size() && session.state() == State.OPEN; i++) {
      session = goesOn(session);
    }
    return does(new Event.Close(session.visit(), true));
  }

  private Session goesOn(Session session) {
    var step = flow.step(session.frame().place().step()).orElseThrow();
    var visit = session.visit();
    if (step.isCrossroads()) {
      var way = step.options().stream().filter(it -> !it.isDanger()).findFirst();
      return does(new Event.Choose(visit, way.orElseThrow().id()));
    }
    answer(session, step);
    var _ = does(new Event.Show(visit));
    return does(new Event.Forward(visit));
  }

  private void answer(Session session, Step step) {
    for (var role : flow.roles(session.pin().form())) {
      if (step.who().equals(role.id())) {
        var _ = claims(session, role.id());
      }
    }
    if (!step.rules().needsAnswer()) {
      return;
    }
    var owner = session.circle().present().getFirst().id();
    var _ = does(new Event.Say("last " + session.visit(), NAME + " last"));
    var _ = does(new Event.Agree(0, NAME, "m1", Group.SOON));
    var _ = does(new Event.Agree(1, NAME, owner, Group.SOON));
  }

  private Session claims(Session session, String role) {
    return does(new Event.Claim(role, session.circle().chair(role).revision()));
  }

  private Session does(Event event) {
    return take.apply(NAME, event);
  }
}
