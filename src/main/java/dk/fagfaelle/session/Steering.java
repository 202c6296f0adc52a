package dk.fagfaelle.session;

import dk.fagfaelle.session.Frame.Place;
import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.Step.Input;
import dk.fagfaelle.session.Step.Openness;
import dk.fagfaelle.session.Written.Contribution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/** How a person moves the session: on, back, by a choice, past a step. */
final class Steering {

  /** The field a choice at a crossroads is kept in. */
  static final String WAY = "way";

  private static final int LONGEST_REASON = 300;

  private Steering() {}

  static Outcome forward(Scene scene, int visit) {
    if (!scene.isNow(visit) || !scene.isIn(State.OPEN)) {
      return scene.stale();
    }
    if (!scene.mayLead()) {
      return scene.notYours();
    }
    var step = scene.step();
    if (step.isCrossroads()) {
      return Outcome.refused(scene.session(), "session.choose");
    }
    if (step.rules().needsAnswer() && !isAnswered(scene.session(), step)) {
      var isSkipped = !step.rules().skip().isEmpty();
      return Outcome.refused(scene.session(), isSkipped ? "session.needs-or" : "session.needs");
    }
    if (isToBeShown(scene.session(), step)) {
      var words = step.isCounted() ? "session.count-first" : "session.show-first";
      return Outcome.refused(scene.session(), words);
    }
    return gone(scene, scene.session(), "");
  }

  static Outcome choose(Scene scene, int visit, String option) {
    var step = scene.step();
    var chosen = step.option(option);
    if (!scene.isNow(visit) || !scene.isIn(State.OPEN) || chosen.isEmpty()) {
      return scene.stale();
    }
    if (!step.isCrossroads()) {
      return scene.stale();
    }
    if (chosen.orElseThrow().isDanger()) {
      return Pausing.hold(scene, visit, "");
    }
    if (!scene.mayLead()) {
      return scene.notYours();
    }
    var session = step.isKept() ? kept(scene, step, option) : scene.session();
    return gone(scene, session, chosen.orElseThrow().to());
  }

  static Outcome skip(Scene scene, int visit, String reason) {
    if (!scene.isNow(visit) || !scene.isIn(State.OPEN)) {
      return scene.stale();
    }
    if (!scene.mayLead()) {
      return scene.notYours();
    }
    var step = scene.step();
    if (step.rules().skip().isEmpty()) {
      return Outcome.refused(scene.session(), "session.no-skip");
    }
    var why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      return Outcome.refused(scene.session(), "session.reason", "" + LONGEST_REASON);
    }
    var beginning = step.rules().skip().replaceAll("\\s*\u2026\\s*$", "");
    var remark = scene.remark("session.skipped", step.title(), beginning, why);
    return gone(scene, scene.session().with(remark), "");
  }

  static Outcome back(Scene scene, int visit) {
    if (!scene.isNow(visit) || !scene.isIn(State.OPEN, State.REVIEW)) {
      return scene.stale();
    }
    if (!scene.mayLead()) {
      return scene.notYours();
    }
    var place = scene.session().frame().place();
    if (scene.isIn(State.REVIEW)) {
      return arrived(scene, scene.session(), place.again(false));
    }
    if (place.path().isEmpty()) {
      return Outcome.refused(scene.session(), "session.first");
    }
    var path = new ArrayList<>(place.path());
    var before = path.removeLast();
    var there = new Place(before, visit + 1, path, place.seen(), place.shown(), place.calmed());
    return arrived(scene, scene.session(), there);
  }

  static Outcome show(Scene scene, int visit) {
    var place = scene.session().frame().place();
    var step = scene.step();
    if (!scene.isNow(visit) || !(step.isCounted() || step.openness() == Openness.TOGETHER)) {
      return scene.stale();
    }
    if (place.shown().contains(place.step())) {
      return scene.again();
    }
    if (!scene.mayLead()) {
      return scene.notYours();
    }
    if (step.isCounted() && !Counting.isReady(scene.session(), step)) {
      return Outcome.refused(scene.session(), "session.too-few", "" + Count.FEWEST);
    }
    var shown = with(place.shown(), place.step());
    var there = new Place(place.step(), visit, place.path(), place.seen(), shown, place.calmed());
    var session = scene.session().with(scene.session().frame().at(there));
    return Outcome.told(
        step.isCounted() ? session.with(Counting.done(session, step)) : session,
        "session.shown",
        step.title());
  }

  /** Tells whether there is something to show before it goes on. */
  static boolean isToBeShown(Session session, Step step) {
    var isShown = session.frame().place().shown().contains(step.id());
    var isThere =
        step.isCounted()
            ? Counting.isReady(session, step)
            : step.openness() == Openness.TOGETHER && isAnswered(session, step);
    return isThere && !isShown;
  }

  /** Tells whether anybody has answered a step. */
  static boolean isAnswered(Session session, Step step) {
    return step.input() == Input.AGREEMENTS
        ? !session.written().agreements().isEmpty()
        : session.written().contributions().stream()
            .anyMatch(
                it ->
                    it.step().equals(step.id())
                        && !it.text().isEmpty()
                        && !it.field().startsWith(Writing.IDEA));
  }

  private static Session kept(Scene scene, Step step, String option) {
    var revision =
        scene.session().find(step.id(), WAY, "").map(Contribution::revision).orElse(0) + 1;
    return scene
        .session()
        .with(
            scene.session().written().put(new Contribution(step.id(), WAY, "", revision, option)));
  }

  private static Outcome gone(Scene scene, Session session, String to) {
    var place = session.frame().place();
    var next = scene.flow().after(scene.form(), place.step(), to);
    if (next.equals(Flow.END)) {
      return Outcome.told(
          session.with(session.frame().at(place.again(false)).in(State.REVIEW, scene.at())),
          "session.review");
    }
    var path = new ArrayList<>(place.path());
    path.add(place.step());
    var there =
        new Place(
            next, place.visit() + 1, path, with(place.seen(), next), place.shown(), place.calmed());
    return arrived(scene, session, there);
  }

  private static Outcome arrived(Scene scene, Session session, Place there) {
    var step = scene.flow().step(there.step()).orElseThrow();
    var frame =
        session
            .frame()
            .at(there)
            .in(State.OPEN, scene.at())
            .with(Clockwork.deadlines(step, scene.form(), scene.at()));
    return Outcome.told(session.with(frame), "session.moved", step.title());
  }

  private static Set<String> with(Set<String> all, String one) {
    var more = new HashSet<>(all);
    more.add(one);
    return more;
  }
}
