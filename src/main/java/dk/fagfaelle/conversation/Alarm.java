package dk.fagfaelle.conversation;

import dk.fagfaelle.session.Event;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Meaning;
import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.Step;
import java.util.Optional;

/**
 * What happens when somebody writes of danger in a session. Where the others would read it, the
 * session stands still for all; where nobody would, or where it is over, nobody is told.
 */
record Alarm(GuidedSessions sessions, Meaning meaning, String key, String danger) {

  /**
   * What came of it.
   *
   * @param led the session as it is now
   * @param isHeard whether what to do first is shown; not if somebody has said, since, that nobody
   *     is in danger
   */
  record Raised(Led led, boolean isHeard) {}

  /** Returns nothing if there is no such session. */
  Optional<Raised> raise() {
    return sessions
        .find(meaning.session())
        .flatMap(
            before ->
                isForOneAlone(before)
                    ? Optional.of(new Raised(before, true))
                    : sessions
                        .take(
                            meaning.session(),
                            key,
                            new Event.Hold(before.session().visit(), danger))
                        .map(led -> new Raised(led, led.session().state() == State.HELD)));
  }

  private boolean isForOneAlone(Led led) {
    if (led.session().state().isOver()) {
      return true;
    }
    var step = led.session().frame().place().step();
    return led.flow().step(step).filter(it -> it.openness() == Step.Openness.PRIVATE).isPresent();
  }
}
