package dk.fagfaelle.session;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A guided session as data: what is asked, in which order, and who answers.
 *
 * @param id its file's name
 * @param version its writer's number of it
 * @param hash names this very text of it, so that a session stays on what it began with
 * @param words what is said of it
 * @param forms how it can be held, such as for two or for a group; at least one
 * @param roles who does what
 * @param steps every step, in the order they are taken
 * @param keeping how long a session is kept
 * @param reminders when people are reminded of what they agreed on
 */
public record Flow(
    String id,
    String version,
    String hash,
    Words words,
    List<Form> forms,
    List<Role> roles,
    List<Step> steps,
    Keeping keeping,
    Reminders reminders) {

  /** Where a branch leads that ends the flow. */
  public static final String END = "end";

  /** Copies the lists. */
  public Flow {
    forms = List.copyOf(forms);
    roles = List.copyOf(roles);
    steps = List.copyOf(steps);
  }

  /**
   * What is said of a flow.
   *
   * @param title its name
   * @param purpose what it is for, a sentence
   * @param use when it is right
   * @param avoid when it is not
   * @param evidence what is known of its effect, as it is
   * @param credit whom it is inspired by; may be empty
   */
  public record Words(
      String title,
      String purpose,
      List<String> use,
      List<String> avoid,
      String evidence,
      String credit) {

    /** Copies the lists. */
    public Words {
      use = List.copyOf(use);
      avoid = List.copyOf(avoid);
    }
  }

  /** A way to hold it: its id, and what people read. */
  public record Form(String id, String title) {}

  /**
   * Something that one person does for all.
   *
   * @param id its name in the flow
   * @param title what people read
   * @param task what it is to do it
   * @param isLead whether who has it moves the session
   * @param forms where there is such a role
   */
  public record Role(String id, String title, String task, boolean isLead, List<String> forms) {

    /** Copies the forms. */
    public Role {
      forms = List.copyOf(forms);
    }
  }

  /**
   * How long a session is kept after its last change.
   *
   * @param open while it goes on or pauses
   * @param closed when it is over
   * @param results how long the numbers that came of it are kept, so that later ones can be seen
   *     beside them; zero if they are not
   */
  public record Keeping(Duration open, Duration closed, Duration results) {

    /** Reads also what was kept before there were results. */
    public Keeping {
      results = Objects.requireNonNullElse(results, Duration.ZERO);
    }
  }

  /** Returns the steps of a form, in order. */
  public List<Step> steps(String form) {
    return steps.stream().filter(step -> step.forms().contains(form)).toList();
  }

  /** Tells whether people only talk: where some of it may never be kept, nothing is written. */
  public boolean isSpoken() {
    return steps.stream().anyMatch(step -> !step.isKept());
  }

  /** Returns a step. */
  public Optional<Step> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** Returns the roles of a form. */
  public List<Role> roles(String form) {
    return roles.stream().filter(role -> role.forms().contains(form)).toList();
  }

  /** Returns the role that moves the session; the checks know that every form has one. */
  public Role lead(String form) {
    return roles(form).stream().filter(Role::isLead).findFirst().orElseThrow();
  }

  /**
   * Returns where it goes on after a step.
   *
   * @param to what a choice says; empty for the step below
   * @return the id of a step, or {@link #END}
   */
  public String after(String form, String step, String to) {
    if (!to.isEmpty()) {
      return to;
    }
    var ids = steps(form).stream().map(Step::id).toList();
    var next = ids.indexOf(step) + 1;
    return next < ids.size() ? ids.get(next) : END;
  }
}
