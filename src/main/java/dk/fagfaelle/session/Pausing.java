package dk.fagfaelle.session;

import dk.fagfaelle.session.Outcome.Effect;
import dk.fagfaelle.session.Session.State;
import java.time.Duration;
import java.util.List;

/**
 * How a session stands still, because the group wants it to or because somebody may be in danger.
 */
final class Pausing {

  private Pausing() {}

  static Outcome pause(Scene scene, int visit) {
    if (!scene.isNow(visit) || !scene.isIn(State.OPEN)) {
      return scene.isIn(State.PAUSED) ? scene.again() : scene.stale();
    }
    if (!scene.mayLead()) {
      return scene.notYours();
    }
    return Outcome.told(still(scene, State.PAUSED), "session.paused", scene.actor().name());
  }

  static Outcome resume(Scene scene, int visit) {
    if (!scene.isNow(visit) || !scene.isIn(State.PAUSED)) {
      return scene.stale();
    }
    return Outcome.told(goingOn(scene, false), "session.resumed", scene.step().title());
  }

  /** Anybody may hold it, whoever leads; once somebody said that nobody is in danger, not again. */
  static Outcome hold(Scene scene, int visit, String danger) {
    if (scene.isIn(State.HELD)) {
      return scene.again();
    }
    var isCalmed = scene.session().frame().place().calmed() == scene.session().visit();
    if (!scene.isNow(visit) || isCalmed) {
      return Outcome.quiet(scene.session());
    }
    var held = still(scene, State.HELD);
    return Outcome.told(held.with(held.frame().because(danger)), "session.held");
  }

  static Outcome calm(Scene scene, int visit) {
    if (!scene.isNow(visit) || !scene.isIn(State.HELD)) {
      return scene.stale();
    }
    return Outcome.told(goingOn(scene, true), "session.calmed", scene.actor().name());
  }

  static Outcome callHelp(Scene scene, int visit) {
    var id = "help:" + visit + ":" + scene.actor().id();
    if (scene.session().post().taken().contains(id)) {
      return scene.again();
    }
    return new Outcome(
        Writing.taken(scene.session(), id),
        List.of(
            new Effect.Announce("session.help-called", List.of()),
            new Effect.Answer("session.help-sent", List.of())));
  }

  private static Session still(Scene scene, State state) {
    var session = scene.session();
    return session.with(session.frame().in(state, scene.at()));
  }

  /** What was left of each deadline is left again. */
  private static Session goingOn(Scene scene, boolean isCalm) {
    var frame = scene.session().frame();
    var stood = Duration.between(frame.since(), scene.at());
    var deadlines = frame.deadlines().stream().map(it -> Clockwork.later(it, stood)).toList();
    return scene
        .session()
        .with(
            frame
                .at(frame.place().again(isCalm))
                .in(State.OPEN, scene.at())
                .because("")
                .with(deadlines));
  }
}
