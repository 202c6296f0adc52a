package dk.fagfaelle.session;

import dk.fagfaelle.session.Frame.Deadline;
import dk.fagfaelle.session.Session.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What time does to a session: it advises, once for each deadline, and moves nothing. */
final class Clockwork {

  private static final Duration WARNING = Duration.ofMinutes(2);
  private static final Duration LEAST_FOR_WARNING = Duration.ofMinutes(4);

  private Clockwork() {}

  /** Returns when the clock says something in a step that begins now. */
  static List<Deadline> deadlines(Step step, String form, Instant now) {
    var time = Duration.ofMinutes(step.minutes().getOrDefault(form, 0));
    var deadlines = new ArrayList<Deadline>();
    if (time.compareTo(LEAST_FOR_WARNING) >= 0) {
      deadlines.add(new Deadline("session.clock.soon", now.plus(time).minus(WARNING), false));
    }
    deadlines.add(new Deadline("session.clock.over", now.plus(time), false));
    return List.copyOf(deadlines);
  }

  static Deadline later(Deadline deadline, Duration time) {
    return deadline.isFired()
        ? deadline
        : new Deadline(deadline.words(), deadline.at().plus(time), false);
  }

  /** Says what is due in the step, reminds, and has what is kept no longer go. */
  static Outcome tick(Flow flow, Session session, Instant now) {
    var advised = advise(session, now);
    var reminded = Reminding.remind(flow, advised.session(), now);
    var effects = new ArrayList<>(advised.effects());
    effects.addAll(reminded.effects());
    return new Outcome(Ending.cleared(reminded.session(), now), effects);
  }

  /** Of several deadlines that are due only the last is said, for the others are past. */
  private static Outcome advise(Session session, Instant now) {
    var deadlines = session.frame().deadlines();
    var due = deadlines.stream().filter(it -> isDue(it, now)).toList();
    if (due.isEmpty() || session.state() != State.OPEN) {
      return Outcome.quiet(session);
    }
    var fired =
        deadlines.stream()
            .map(it -> isDue(it, now) ? new Deadline(it.words(), it.at(), true) : it)
            .toList();
    return Outcome.told(session.with(session.frame().with(fired)), due.getLast().words());
  }

  static Outcome delivered(Session session, List<String> letters) {
    var left = session.post().letters().stream().filter(it -> !letters.contains(it.key()));
    return Outcome.quiet(session.with(new Post(left.toList(), session.post().taken())));
  }

  private static boolean isDue(Deadline deadline, Instant now) {
    return !deadline.isFired() && !deadline.at().isAfter(now);
  }
}
