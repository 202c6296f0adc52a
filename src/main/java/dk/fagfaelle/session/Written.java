package dk.fagfaelle.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What the members of a session have written and agreed on.
 *
 * @param contributions one for each field that anybody has filled in
 * @param agreements what is done next
 * @param remarks how the session went: who took which role, what was skipped and why
 */
public record Written(
    List<Contribution> contributions, List<Agreement> agreements, List<Remark> remarks) {

  /** Copies the lists. */
  public Written {
    contributions = List.copyOf(contributions);
    agreements = List.copyOf(agreements);
    remarks = List.copyOf(remarks);
  }

  /**
   * What somebody has in a field.
   *
   * @param step the step it belongs to
   * @param field the field within the step
   * @param member whose it is
   * @param revision how often it has changed, from 1
   * @param text the words, or the option that was chosen; empty if it was taken back
   */
  public record Contribution(String step, String field, String member, int revision, String text) {

    boolean isSameField(Contribution other) {
      return step.equals(other.step) && field.equals(other.field) && member.equals(other.member);
    }

    /** Prints nothing that anybody wrote. */
    @Override
    public String toString() {
      return "Contribution[%s, %s, %s, revision %d]".formatted(step, field, member, revision);
    }
  }

  /**
   * A next step.
   *
   * @param id names it within the session
   * @param what what is done
   * @param owner the one member who does it
   * @param due by when
   * @param progress how far it is
   * @param reason why it is no longer to be done, in words or as one of the reasons that are
   *     offered; else empty
   * @param revision how often it has changed
   * @param calls how its owner is reminded of it
   */
  public record Agreement(
      String id,
      String what,
      String owner,
      LocalDate due,
      Progress progress,
      String reason,
      int revision,
      Calls calls) {

    /** One that an older release kept has no reminders. */
    public Agreement {
      calls = Objects.requireNonNullElse(calls, Calls.NONE);
    }

    /** Once it has ended nobody is reminded any more. */
    Agreement now(Progress now, String because) {
      return new Agreement(id, what, owner, due, now, because, revision + 1, Calls.NONE);
    }

    /** Put off to a day that its reminders begin with. */
    Agreement putOff(List<Instant> ahead) {
      var calls = new Calls(ahead, false);
      return new Agreement(id, what, owner, due, progress, reason, revision + 1, calls);
    }

    Agreement with(Calls now) {
      return new Agreement(id, what, owner, due, progress, reason, revision, now);
    }

    boolean isOpen() {
      return progress == Progress.OPEN;
    }

    /** Prints nothing that anybody wrote. */
    @Override
    public String toString() {
      return "Agreement[%s, %s]".formatted(id, progress);
    }
  }

  /**
   * How the owner of a next step is reminded of it.
   *
   * @param ahead when, in order: what is left of it
   * @param isCalled whether a reminder was said that nobody has answered
   */
  public record Calls(List<Instant> ahead, boolean isCalled) {

    static final Calls NONE = new Calls(List.of(), false);

    /** Copies the list. */
    public Calls {
      ahead = List.copyOf(ahead);
    }
  }

  /** How far a next step is. */
  public enum Progress {
    /** It is to be done. */
    OPEN,
    /** It is done. */
    DONE,
    /** It is no longer to be done, for a reason. */
    NOT_RELEVANT
  }

  /**
   * Something that happened in the session.
   *
   * @param words the key of what is said of it
   * @param details what the words mention
   * @param at when
   */
  public record Remark(String words, List<String> details, Instant at) {

    /** Copies the list. */
    public Remark {
      details = List.copyOf(details);
    }

    /** Prints nothing that anybody wrote. */
    @Override
    public String toString() {
      return "Remark[%s]".formatted(words);
    }
  }

  Written put(Contribution contribution) {
    var all = new ArrayList<>(contributions);
    var at = contributions.stream().map(it -> it.isSameField(contribution)).toList().indexOf(true);
    if (at < 0) {
      all.add(contribution);
    } else {
      all.set(at, contribution);
    }
    return new Written(all, agreements, remarks);
  }

  Written keep(Predicate<Contribution> isKept) {
    return new Written(contributions.stream().filter(isKept).toList(), agreements, remarks);
  }

  Written put(Agreement agreement) {
    var all = new ArrayList<>(agreements);
    var at = agreements.stream().map(it -> it.id().equals(agreement.id())).toList().indexOf(true);
    if (at < 0) {
      all.add(agreement);
    } else {
      all.set(at, agreement);
    }
    return new Written(contributions, all, remarks);
  }

  Written and(Remark remark) {
    var all = new ArrayList<>(remarks);
    all.add(remark);
    return new Written(contributions, agreements, all);
  }
}
