package dk.fagfaelle.session;

import dk.fagfaelle.session.Step.Input;
import dk.fagfaelle.session.Written.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How answers given in private become numbers.
 *
 * <p>Question: how does nobody learn what one person answered? Numbers that grow while people
 * answer tell it by subtraction. Chosen: they are counted once, by a press; with the same press the
 * single answers are deleted, nobody can answer any more, and items with fewer than four answers
 * get no number at all. Because: then there is only ever one view of them.
 */
final class Counting {

  private Counting() {}

  /** Tells whether a step's answers have been counted, so that nothing more is taken. */
  static boolean isDone(Session session, Step step) {
    return step.isCounted() && session.frame().place().shown().contains(step.id());
  }

  /** Tells whether there is anything that may be told. */
  static boolean isReady(Session session, Step step) {
    return step.ratings().items().stream()
        .anyMatch(item -> count(session, step, item.id()).isPresent());
  }

  /** Puts the numbers in the place of the answers. */
  static Written done(Session session, Step step) {
    var kept = new ArrayList<Contribution>();
    for (var item : step.ratings().items()) {
      count(session, step, item.id())
          .map(it -> new Contribution(step.id(), item.id(), "", 1, it.written()))
          .ifPresent(kept::add);
    }
    var others = session.written().keep(it -> !isOf(step, it));
    return kept.stream().reduce(others, Written::put, (_, last) -> last);
  }

  /** Returns the numbers of an item that may be told; before they are counted, nothing. */
  static Optional<Count> told(Session session, Step step, String item) {
    return session.find(step.id(), item, "").flatMap(it -> Count.read(it.text(), step));
  }

  private static Optional<Count> count(Session session, Step step, String item) {
    if (step.input() == Input.TALLIES) {
      return told(session, step, item).filter(Count::isEnough);
    }
    return Optional.of(Count.of(step, answers(session, step).getOrDefault(item, List.of())))
        .filter(Count::isEnough);
  }

  private static Map<String, List<String>> answers(Session session, Step step) {
    var answers = new TreeMap<String, List<String>>();
    session.written().contributions().stream()
        .filter(it -> isOf(step, it) && !it.text().isEmpty())
        .forEach(it -> answers.computeIfAbsent(it.field(), _ -> new ArrayList<>()).add(it.text()));
    return answers;
  }

  private static boolean isOf(Step step, Contribution contribution) {
    return contribution.step().equals(step.id())
        && step.ratings().item(contribution.field()).isPresent();
  }
}
