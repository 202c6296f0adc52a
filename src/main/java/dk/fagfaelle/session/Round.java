package dk.fagfaelle.session;

import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.Step.Keep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came of one session in numbers that tell nobody's answer, so that a later round can be seen
 * beside it.
 *
 * @param id names it and does not tell which session it was
 * @param flow the flow's id
 * @param form the form's id
 * @param day when it was shared
 * @param until the last day it is kept
 * @param scores what was answered
 */
public record Round(
    String id, String flow, String form, LocalDate day, LocalDate until, List<Score> scores) {

  /** Copies the scores. */
  public Round {
    scores = List.copyOf(scores);
  }

  /**
   * What a group of people answered to one item.
   *
   * @param item the item's id
   * @param side the group
   * @param people how many answered, four at least
   * @param sum the sum of their answers, where the first option is 1
   */
  public record Score(String item, String side, int people, int sum) {

    /** Returns the mean of the answers. */
    public double mean() {
      return sum / (double) Math.max(1, people);
    }
  }

  /**
   * Returns what is kept of a session: of one that is closed, if its flow says so, what was counted
   * and shared; else nothing.
   */
  static Optional<Round> of(Flow flow, Session session) {
    var kept = flow.keeping().results();
    if (session.state() != State.CLOSED || kept.isZero()) {
      return Optional.empty();
    }
    var scores =
        flow.steps(session.pin().form()).stream()
            .filter(step -> step.keep() == Keep.SUMMARY && Counting.isDone(session, step))
            .flatMap(step -> scores(session, step).stream())
            .toList();
    var day = Days.of(session.frame().since());
    var id = FlowFile.hash("round\0" + session.id());
    var until = day.plusDays(kept.toDays());
    var round = new Round(id, flow.id(), session.pin().form(), day, until, scores);
    return Optional.of(round).filter(it -> !it.scores().isEmpty());
  }

  private static List<Score> scores(Session session, Step step) {
    return step.ratings().items().stream()
        .flatMap(
            item ->
                Counting.told(session, step, item.id())
                    .filter(Count::isEnough)
                    .map(it -> score(step, item.id(), it))
                    .stream())
        .toList();
  }

  private static Score score(Step step, String item, Count count) {
    return new Score(item, step.ratings().side(), count.people(), count.sum());
  }
}
