package dk.fagfaelle.session;

import dk.fagfaelle.session.Written.Progress;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that happens to a session. A press says what its presser saw (the visit, or the
 * revision of what it changes), so that one that comes twice or too late is known for what it is.
 */
public sealed interface Event {

  /** Somebody comes who has come so many times before, under a name the others read. */
  record Join(String name, int joins) implements Event {}

  /** Somebody leaves who has come so many times. */
  record Leave(int joins) implements Event {}

  /** Somebody takes a role whose chair has this revision. */
  record Claim(String role, int revision) implements Event {}

  /** Whoever has a role hands it to another member. */
  record HandOver(String role, int revision, String to) implements Event {}

  /** On to the next step. */
  record Forward(int visit) implements Event {}

  /** Back to the step before. */
  record Back(int visit) implements Event {}

  /** On by the way that an option leads. */
  record Choose(int visit, String option) implements Event {}

  /** On without an answer, for a reason that is kept. */
  record Skip(int visit, String reason) implements Event {

    @Override
    public String toString() {
      return "Skip[%d]".formatted(visit);
    }
  }

  /** The answers of a step are shown together. */
  record Show(int visit) implements Event {}

  /** The group pauses. */
  record Pause(int visit) implements Event {}

  /** The group goes on after a pause. */
  record Resume(int visit) implements Event {}

  /**
   * Somebody may be in danger.
   *
   * @param danger the id of the text that says what to do first; empty if nobody said what it is
   */
  record Hold(int visit, String danger) implements Event {}

  /** Nobody is in danger; the session goes on. */
  record Calm(int visit) implements Event {}

  /** Somebody asks that help is called, without saying why. */
  record CallHelp(int visit) implements Event {}

  /**
   * Something is filled in.
   *
   * @param spot where
   * @param text the words, or the id of an option; empty to take it back
   */
  record Write(Spot spot, String text) implements Event {

    @Override
    public String toString() {
      return "Write[%s]".formatted(spot);
    }
  }

  /**
   * Where something is filled in.
   *
   * @param visit the visit the writer saw
   * @param step the step it belongs to
   * @param field the field within the step
   * @param revision what the writer saw there, 0 for nothing
   */
  record Spot(int visit, String step, String field, int revision) {}

  /**
   * Something is typed where there are no fields; it goes on what the member wrote in the step.
   *
   * @param id the platform's id of what was typed
   */
  record Say(String id, String text) implements Event {

    @Override
    public String toString() {
      return "Say[]";
    }
  }

  /** Somebody has nothing to say in this step. */
  record Pass(int visit) implements Event {}

  /**
   * Something is agreed on.
   *
   * @param number how many the writer had added before
   * @param owner the id of the member who does it
   */
  record Agree(int number, String what, String owner, LocalDate due) implements Event {

    @Override
    public String toString() {
      return "Agree[%d]".formatted(number);
    }
  }

  /**
   * What was agreed on is done, or is not to be done.
   *
   * @param reason why it is not, in words or as one of the reasons that are offered; else empty
   */
  record Progressed(String agreement, int revision, Progress now, String reason) implements Event {

    @Override
    public String toString() {
      return "Progressed[%s, %s]".formatted(agreement, now);
    }
  }

  /** Whoever does what was agreed on is reminded of it on a day, and not before. */
  record PutOff(String agreement, int revision, LocalDate to) implements Event {}

  /** The summary is seen: it is shared, or everything written is deleted at once. */
  record Close(int visit, boolean isShared) implements Event {}

  /** The session is broken off. */
  record Cancel(int visit) implements Event {}

  /** The session comes to nothing, for one of the reasons that are offered. */
  record NotHeld(int visit, String reason) implements Event {}

  /** Time has passed. */
  record Tick() implements Event {}

  /** These letters are with whom they are for. */
  record Delivered(List<String> letters) implements Event {

    /** Copies the list. */
    public Delivered {
      letters = List.copyOf(letters);
    }
  }
}
