package dk.fagfaelle.session;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dk.fagfaelle.session.Frame.Deadline;
import dk.fagfaelle.session.Frame.Place;
import dk.fagfaelle.session.Written.Contribution;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A group's way through a flow, as it stands. A value: whatever happens makes another one.
 *
 * @param id names it and is known to those in it only
 * @param pin which flow it goes through, and in which form
 * @param revision how often it has changed
 * @param frame where it is
 * @param circle who is in it
 * @param written what they have written and agreed on
 * @param post what is to be told and has not been yet
 */
public record Session(
    String id, Pin pin, int revision, Frame frame, Circle circle, Written written, Post post) {

  private static final Duration LONGEST = Duration.ofDays(180);

  /**
   * Which flow it goes through.
   *
   * @param flow the flow's id
   * @param hash the very text of it that it began with
   * @param form the form that was chosen
   * @param keeping how long it is kept
   */
  public record Pin(String flow, String hash, String form, Flow.Keeping keeping) {}

  /** How it is with a session. */
  public enum State {
    /** It goes on. */
    OPEN,
    /** The group has paused it. */
    PAUSED,
    /** Somebody may be in danger. */
    HELD,
    /** All steps are taken; whoever leads looks at the summary before it is shared. */
    REVIEW,
    /** It is over, and its summary is out. */
    CLOSED,
    /** It was broken off. */
    CANCELLED,
    /** It came to nothing, for a reason. */
    NOT_HELD;

    /** Tells whether nothing more is written in it. */
    public boolean isOver() {
      return this == CLOSED || this == CANCELLED || this == NOT_HELD;
    }
  }

  /**
   * Begins a session at the first step of a flow; nobody is in it yet.
   *
   * @param id a name that nobody can guess
   * @param form one of the flow's forms
   */
  public static Session begin(String id, Flow flow, String form, Instant at) {
    var first = flow.steps(form).getFirst();
    var place = new Place(first.id(), 1, List.of(), Set.of(first.id()), Set.of(), 0);
    var deadlines = Clockwork.deadlines(first, form, at);
    return new Session(
        id,
        new Pin(flow.id(), flow.hash(), form, flow.keeping()),
        0,
        new Frame(State.OPEN, at, "", place, deadlines),
        new Circle(List.of(), Map.of()),
        new Written(List.of(), List.of(), List.of()),
        new Post(List.of(), List.of()));
  }

  Session with(Frame now) {
    return new Session(id, pin, revision, now, circle, written, post);
  }

  Session with(Circle now) {
    return new Session(id, pin, revision, frame, now, written, post);
  }

  Session with(Written now) {
    return new Session(id, pin, revision, frame, circle, now, post);
  }

  Session with(Post now) {
    return new Session(id, pin, revision, frame, circle, written, now);
  }

  Session revised() {
    return new Session(id, pin, revision + 1, frame, circle, written, post);
  }

  /** Returns how it is with it. */
  public State state() {
    return frame.state();
  }

  /** Tells whether its summary was shared when it was closed. */
  boolean isShared() {
    return state() == State.CLOSED && !frame.reason().equals(Ending.UNSHARED);
  }

  /** Returns the short word others come in by: six letters and digits that are not mistaken. */
  public String code() {
    var letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    var hash = FlowFile.hash(id);
    return IntStream.range(0, 6)
        .map(i -> Integer.parseInt(hash.substring(2 * i, 2 * i + 2), 16) % letters.length())
        .mapToObj(at -> letters.substring(at, at + 1))
        .collect(joining());
  }

  /** Returns the visit it is at. */
  public int visit() {
    return frame.place().visit();
  }

  /** Returns when the clock must look at it next, if it must. */
  public Optional<Instant> nextDeadline() {
    var ofStep =
        frame.deadlines().stream()
            .filter(it -> state() == State.OPEN && !it.isFired())
            .map(Deadline::at);
    var ofCalls = written.agreements().stream().flatMap(it -> it.calls().ahead().stream());
    return Stream.of(ofStep, ofCalls, clearing().stream())
        .flatMap(it -> it)
        .min(Instant::compareTo);
  }

  /** Returns when the summary goes, if there is one: so long after its end as the flow says. */
  Optional<Instant> clearing() {
    return isShared() ? Optional.of(frame.since().plus(pin.keeping().closed())) : Optional.empty();
  }

  /**
   * Returns how long it is kept from now; when it is over, a next step that is open keeps it until
   * it is due and its owner is reminded of it no more.
   */
  public Duration timeToLive(Instant now) {
    if (!state().isOver()) {
      return pin.keeping().open();
    }
    var until =
        written.agreements().stream()
            .filter(Written.Agreement::isOpen)
            .flatMap(it -> Stream.concat(Stream.of(Days.of(it.due())), it.calls().ahead().stream()))
            .map(it -> Duration.between(now, it))
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    var left = until.isNegative() ? Duration.ZERO : until;
    return pin.keeping().closed().plus(left.compareTo(LONGEST) > 0 ? LONGEST : left);
  }

  /** Returns the open next steps that somebody owns. */
  public List<Written.Agreement> stepsOf(String key) {
    var member = circle.byKey(key).map(Circle.Member::id);
    return written.agreements().stream()
        .filter(it -> it.isOpen() && member.filter(it.owner()::equals).isPresent())
        .toList();
  }

  /** Returns the keys of those who own an open next step. */
  public Set<String> owners() {
    return written.agreements().stream()
        .filter(Written.Agreement::isOpen)
        .flatMap(it -> circle.member(it.owner()).stream())
        .map(Circle.Member::key)
        .collect(toSet());
  }

  /** Returns what a member has in a field of a step, also if it was taken back. */
  Optional<Contribution> find(String step, String field, String member) {
    return written.contributions().stream()
        .filter(it -> it.step().equals(step) && it.field().equals(field))
        .filter(it -> it.member().equals(member))
        .findFirst();
  }

  /** Prints nothing that anybody wrote. */
  @Override
  public String toString() {
    return "Session[%s, %s, revision %d]".formatted(pin.flow(), state(), revision);
  }
}
