package dk.fagfaelle.session;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a press means: which session, what is done, and what the presser saw. As text it is the
 * value of a button, and the same on every channel.
 *
 * @param session the session's id
 * @param verb what is done
 * @param visit the visit the presser saw
 * @param about what it is about: a role, an option, a field, a next step; may be empty
 * @param revision the revision of that which the presser saw
 */
public record Meaning(String session, Verb verb, int visit, String about, int revision) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "([A-Za-z0-9_-]{1,40})~([A-Z_]{1,20})~(\\d{1,9})~([a-z0-9/-]{0,130})~(\\d{1,9})");

  /** What can be done by a press. */
  public enum Verb {
    /** Look at it, and change nothing. */
    LOOK,
    /** Ask what is known, beside the step. */
    ASK,
    /** Mark what is never kept. */
    MARK,
    /** Come. */
    JOIN,
    /** Leave. */
    LEAVE,
    /** Take a role. */
    CLAIM,
    /** Hand a role over. */
    HAND_OVER,
    /** On to the next step. */
    FORWARD,
    /** Back to the step before. */
    BACK,
    /** On by a choice. */
    CHOOSE,
    /** Past the step, for a reason. */
    SKIP,
    /** Show the answers together. */
    SHOW,
    /** Pause. */
    PAUSE,
    /** Go on after a pause. */
    RESUME,
    /** Somebody is in danger. */
    DANGER,
    /** Nobody is in danger. */
    CALM,
    /** Call help. */
    HELP,
    /** Fill in a field. */
    WRITE,
    /** Set a tick. */
    TICK,
    /** Take a tick away. */
    UNTICK,
    /** Answer an item with an option, or take the answer back. */
    RATE,
    /** Fill in how many have answered an item with each option. */
    COUNT,
    /** Have nothing to say. */
    PASS,
    /** Agree on a next step. */
    AGREE,
    /** A next step is done. */
    DONE,
    /** A next step is not to be done. */
    NOT_RELEVANT,
    /** Be reminded of a next step on a later day. */
    PUT_OFF,
    /** Share the summary. */
    CLOSE,
    /** End without a summary. */
    CLOSE_UNSHARED,
    /** Break off. */
    CANCEL,
    /** Say why it came to nothing. */
    NOT_HELD
  }

  /** Returns it as the value of a button. */
  public String written() {
    return "%s~%s~%d~%s~%d".formatted(session, verb, visit, about, revision);
  }

  /** Reads the value of a button; what nobody offered means nothing. */
  public static Optional<Meaning> read(String value) {
    var found = WRITTEN.matcher(value);
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Meaning(
              found.group(1),
              Verb.valueOf(found.group(2)),
              Integer.parseInt(found.group(3)),
              found.group(4),
              Integer.parseInt(found.group(5))));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** Tells whether it changes nothing that is kept: a question, or a mark. */
  public boolean isBeside() {
    return verb == Verb.ASK || verb == Verb.MARK;
  }

  /** Returns the first part of what it is about: a role or a step. */
  String first() {
    var slash = about.indexOf('/');
    return slash < 0 ? about : about.substring(0, slash);
  }

  /** Returns what stands after the first part: a field. */
  String second() {
    var slash = about.indexOf('/');
    return slash < 0 ? "" : about.substring(slash + 1);
  }
}
