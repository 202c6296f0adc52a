package dk.fagfaelle.session;

import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.Step.Keep;
import dk.fagfaelle.session.Step.Openness;
import dk.fagfaelle.session.Written.Contribution;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a session ends, and what is left of what was written. */
final class Ending {

  /** Why a session may come to nothing; each has its words under {@code session.not-held}. */
  static final List<String> REASONS = List.of("no-time", "not-needed", "too-few", "called-away");

  /** The reason of a session that was closed without a summary. */
  static final String UNSHARED = "unshared";

  private static final Set<String> KNOWN = Set.copyOf(REASONS);

  private Ending() {}

  static Outcome close(Scene scene, int visit, boolean isShared) {
    if (!scene.isNow(visit) || !scene.isIn(State.REVIEW)) {
      return scene.stale();
    }
    if (!scene.mayLead()) {
      return scene.notYours();
    }
    var words = isShared ? "session.closed" : "session.closed-unshared";
    return Outcome.told(over(scene, State.CLOSED, isShared ? "" : UNSHARED, isShared), words);
  }

  static Outcome cancel(Scene scene, int visit) {
    if (!scene.isNow(visit)) {
      return scene.stale();
    }
    if (!scene.mayLead()) {
      return scene.notYours();
    }
    return Outcome.told(
        over(scene, State.CANCELLED, "", false), "session.cancelled", scene.actor().name());
  }

  static Outcome notHeld(Scene scene, int visit, String reason) {
    if (!scene.isNow(visit) || !KNOWN.contains(reason)) {
      return scene.stale();
    }
    if (!scene.mayLead()) {
      return scene.notYours();
    }
    return Outcome.told(over(scene, State.NOT_HELD, reason, false), "session.not-held." + reason);
  }

  /**
   * Where a next step keeps a session longer than its flow says, the summary goes when it would
   * have gone.
   */
  static Session cleared(Session session, Instant now) {
    var isTime = session.clearing().filter(at -> !at.isAfter(now)).isPresent();
    if (!isTime) {
      return session;
    }
    var written = session.written();
    var remarks =
        written.remarks().stream().filter(it -> it.words().startsWith(Agreeing.WENT)).toList();
    return session
        .with(session.frame().because(UNSHARED))
        .with(new Written(List.of(), written.agreements(), remarks));
  }

  private static Session over(Scene scene, State state, String reason, boolean isKept) {
    var frame = scene.session().frame();
    var kept =
        scene.session().written().contributions().stream()
            .filter(it -> isKept && isForSummary(scene, it))
            .sorted(Comparator.comparing(it -> isNameless(scene.flow(), it) ? it.text() : ""))
            .flatMap(it -> nameless(scene.flow(), it))
            .toList();
    var written = scene.session().written();
    var remarks = isKept ? written.remarks() : List.<Written.Remark>of();
    return scene
        .session()
        .with(new Frame(state, scene.at(), reason, frame.place(), List.of()))
        .with(new Written(kept, written.agreements(), remarks));
  }

  /** What is told as numbers only is kept when it has been counted, and else not at all. */
  private static boolean isForSummary(Scene scene, Contribution contribution) {
    return !contribution.text().isEmpty()
        && scene
            .flow()
            .step(contribution.step())
            .filter(it -> it.keep() == Keep.SUMMARY)
            .filter(it -> !it.isCounted() || Counting.isDone(scene.session(), it))
            .isPresent();
  }

  private static boolean isNameless(Flow flow, Contribution contribution) {
    return flow.step(contribution.step())
        .filter(it -> it.openness() == Openness.PRIVATE)
        .isPresent();
  }

  /** What was marked in private stays as a number of marks: nothing tells whose they were. */
  private static Stream<Contribution> nameless(Flow flow, Contribution it) {
    return Stream.of(
        isNameless(flow, it) ? new Contribution(it.step(), it.field(), "", 1, it.text()) : it);
  }
}
