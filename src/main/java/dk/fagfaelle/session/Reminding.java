package dk.fagfaelle.session;

import dk.fagfaelle.session.Outcome.Effect;
import dk.fagfaelle.session.Written.Agreement;
import dk.fagfaelle.session.Written.Calls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How owners are reminded of their next steps, also when the session is over. */
final class Reminding {

  /** What a reminder says; its details name the next step, and not what it is. */
  static final String WORDS = "session.reminder";

  private Reminding() {}

  /**
   * Reminds of what is due: of several reminders that are, once. What is found due in quiet hours
   * waits until they end.
   */
  static Outcome remind(Flow flow, Session session, Instant now) {
    var awake = flow.reminders().awake(now);
    var effects = new ArrayList<Effect>();
    var reminded = session;
    for (var it : session.written().agreements()) {
      if (isDue(it, now)) {
        var isNight = awake.isAfter(now);
        var calls = isNight ? waiting(it, awake) : called(it, now);
        reminded = reminded.with(reminded.written().put(it.with(calls)));
        if (!isNight) {
          reminded = reminded.with(reminded.post().without(it.id()));
          effects.add(new Effect.Tell(it.owner(), WORDS, List.of(it.id())));
        }
      }
    }
    return new Outcome(reminded, effects);
  }

  private static boolean isDue(Agreement it, Instant now) {
    return it.calls().ahead().stream().anyMatch(at -> !at.isAfter(now));
  }

  private static Calls called(Agreement it, Instant now) {
    return new Calls(it.calls().ahead().stream().filter(at -> at.isAfter(now)).toList(), true);
  }

  /** What would come later the same day is said with it. */
  private static Calls waiting(Agreement it, Instant until) {
    var day = Days.of(until);
    var ahead = new ArrayList<>(List.of(until));
    it.calls().ahead().stream().filter(at -> Days.of(at).isAfter(day)).forEach(ahead::add);
    return new Calls(ahead, it.calls().isCalled());
  }
}
