package dk.fagfaelle.session;

import dk.fagfaelle.session.Session.State;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Where a session is.
 *
 * @param state how it is with it
 * @param since from when
 * @param reason why it came to nothing or has no summary, or the id of the danger it is held for;
 *     else empty
 * @param place the step, and the way to it
 * @param deadlines when the clock says something in this visit
 */
public record Frame(
    State state, Instant since, String reason, Place place, List<Deadline> deadlines) {

  /** Copies the list. */
  public Frame {
    deadlines = List.copyOf(deadlines);
  }

  Frame in(State now, Instant at) {
    return new Frame(now, at, reason, place, deadlines);
  }

  Frame because(String now) {
    return new Frame(state, since, now, place, deadlines);
  }

  Frame at(Place now) {
    return new Frame(state, since, reason, now, deadlines);
  }

  Frame with(List<Deadline> now) {
    return new Frame(state, since, reason, place, now);
  }

  /**
   * The step it is at.
   *
   * @param step the step's id
   * @param visit counts every time the group comes to a step, or back to one from a pause
   * @param path the steps it came by, for the way back
   * @param seen every step it has been at
   * @param shown the steps whose answers have been shown together
   * @param calmed the visit for which somebody said that nobody is in danger; 0 if none
   */
  public record Place(
      String step, int visit, List<String> path, Set<String> seen, Set<String> shown, int calmed) {

    /** Copies the collections. */
    public Place {
      path = List.copyOf(path);
      seen = Set.copyOf(seen);
      shown = Set.copyOf(shown);
    }

    Place again(boolean isCalm) {
      return new Place(step, visit + 1, path, seen, shown, isCalm ? visit + 1 : calmed);
    }
  }

  /**
   * When the clock says something.
   *
   * @param words the key of what it says
   * @param at when
   * @param isFired whether it has said so
   */
  public record Deadline(String words, Instant at, boolean isFired) {}
}
