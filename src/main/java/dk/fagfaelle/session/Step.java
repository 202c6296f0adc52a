package dk.fagfaelle.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One step of a flow.
 *
 * @param id its name in the flow
 * @param title what people read
 * @param minutes how long it may take, in minutes, by form: advice and no more
 * @param who who answers: {@link #LEAD}, {@link #TURNS}, {@link #ALL} or the id of a role
 * @param ask what is asked
 * @param help for whoever leads
 * @param signs how it goes wrong, and what to say then
 * @param input how it is answered
 * @param options what can be chosen or ticked
 * @param openness who sees an answer
 * @param keep how long an answer is kept
 * @param questions what is often asked here, each answered from what is known when it is pressed
 * @param ratings what is answered on a scale; {@link Ratings#NONE} where nothing is
 * @param rules what else holds in it
 * @param forms where it is part of the flow
 */
public record Step(
    String id,
    String title,
    Map<String, Integer> minutes,
    String who,
    String ask,
    List<String> help,
    List<Sign> signs,
    Input input,
    List<Option> options,
    Openness openness,
    Keep keep,
    List<String> questions,
    Ratings ratings,
    Rules rules,
    List<String> forms) {

  /** Whoever leads answers. */
  public static final String LEAD = "lead";

  /** Everyone answers, one after the other. */
  public static final String TURNS = "turns";

  /** Everyone answers at once. */
  public static final String ALL = "all";

  /** Copies the collections. */
  public Step {
    minutes = Map.copyOf(minutes);
    help = List.copyOf(help);
    signs = List.copyOf(signs);
    options = List.copyOf(options);
    questions = List.copyOf(questions);
    forms = List.copyOf(forms);
  }

  /** How it is answered. */
  public enum Input {
    /** Nothing is written: people talk. */
    NONE,
    /** Some lines. */
    TEXT,
    /** One line. */
    LINE,
    /** One of the options, which may lead to different steps. */
    CHOICE,
    /** One of the options, from light to heavy. */
    SCALE,
    /** Any of the options, ticked by anybody for all. */
    CHECKLIST,
    /** Every item on the same scale of options. */
    RATINGS,
    /** How many have answered every item with each option, elsewhere. */
    TALLIES,
    /** What is done next, by whom and when. */
    AGREEMENTS
  }

  /** Who sees an answer. */
  public enum Openness {
    /** Everybody, at once. */
    SHARED,
    /** Nobody but who wrote it, until all of them are shown together. */
    TOGETHER,
    /** Nobody but who wrote it. */
    PRIVATE
  }

  /** How long an answer is kept. */
  public enum Keep {
    /** Until the session is over. */
    SESSION,
    /** It stands in the summary. */
    SUMMARY,
    /** It is nowhere but on the screen of who marked it. */
    NEVER
  }

  /**
   * A sign that it goes wrong.
   *
   * @param sign what is heard
   * @param say the line that helps
   */
  public record Sign(String sign, String say) {}

  /**
   * Something to choose or tick.
   *
   * @param id its name in the step
   * @param label what people read
   * @param to the step it leads to; empty for the one below
   * @param isDanger whether it says that somebody is in danger
   */
  public record Option(String id, String label, String to, boolean isDanger) {}

  /**
   * What else holds in a step.
   *
   * @param skip the beginning of a sentence that ends in the reason why it is skipped; empty if it
   *     cannot be
   * @param needsAnswer whether somebody must have answered before it goes on
   * @param recalls the steps whose answers are shown again
   * @param parks the later step for which ideas are kept meanwhile; empty if none
   */
  public record Rules(String skip, boolean needsAnswer, List<String> recalls, String parks) {

    /** Copies the list. */
    public Rules {
      recalls = List.copyOf(recalls);
    }
  }

  /** Returns an option. */
  public Optional<Option> option(String id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  /** Tells whether something is written or marked here that others may need later. */
  public boolean isKept() {
    return keep != Keep.NEVER;
  }

  /** Tells whether an answer is words. */
  public boolean isWritten() {
    return input == Input.TEXT || input == Input.LINE;
  }

  /**
   * Tells whether answers are counted and told as numbers only: those of people who answer in
   * private, and those that were given elsewhere.
   */
  public boolean isCounted() {
    return input == Input.TALLIES || (input == Input.RATINGS && openness == Openness.PRIVATE);
  }

  /** Tells whether a choice moves the session. */
  public boolean isCrossroads() {
    return input == Input.CHOICE && who.equals(LEAD);
  }
}
