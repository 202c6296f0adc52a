package dk.fagfaelle.session;

import dk.fagfaelle.session.Circle.Member;
import dk.fagfaelle.session.Event.Agree;
import dk.fagfaelle.session.Event.Progressed;
import dk.fagfaelle.session.Step.Input;
import dk.fagfaelle.session.Written.Agreement;
import dk.fagfaelle.session.Written.Progress;
import java.util.Optional;

/** How next steps are agreed on, and how they get on. */
final class Agreeing {

  private static final int LONGEST = 300;

  private Agreeing() {}

  static Outcome agree(Scene scene, Agree agree) {
    var id = scene.actor().id() + "-" + agree.number();
    var agreements = scene.session().written().agreements();
    if (agreements.stream().anyMatch(it -> it.id().equals(id))) {
      return scene.again();
    }
    var step = asking(scene);
    if (step.isEmpty()) {
      return scene.stale();
    }
    var what = step.orElseThrow().options().isEmpty() ? agree.what().strip() : label(step, agree);
    var owner = scene.session().circle().member(agree.owner()).filter(Member::isPresent);
    if (what.isEmpty() || what.length() > LONGEST || owner.isEmpty()) {
      return Outcome.refused(scene.session(), "session.agreement", "" + LONGEST);
    }
    var made = new Agreement(id, what, agree.owner(), agree.due(), Progress.OPEN, "", 1);
    return Outcome.quiet(scene.session().with(scene.session().written().put(made)));
  }

  private static Optional<Step> asking(Scene scene) {
    return scene.flow().steps(scene.form()).stream()
        .filter(it -> it.input() == Input.AGREEMENTS)
        .filter(it -> scene.session().frame().place().seen().contains(it.id()))
        .findFirst();
  }

  /** Where there are options, one of them is agreed on and nothing is written. */
  private static String label(Optional<Step> step, Agree agree) {
    return step.flatMap(it -> it.option(agree.what())).map(Step.Option::label).orElse("");
  }

  /** Anybody may say that a next step is done, also when the session is over. */
  static Outcome progressed(Scene scene, Progressed press) {
    var found =
        scene.session().written().agreements().stream()
            .filter(it -> it.id().equals(press.agreement()))
            .findFirst();
    if (found.isEmpty()) {
      return scene.stale();
    }
    var agreement = found.orElseThrow();
    if (agreement.revision() != press.revision() || agreement.progress() == press.now()) {
      return agreement.progress() == press.now() ? scene.again() : scene.stale();
    }
    var reason = press.reason().strip();
    if (press.now() == Progress.NOT_RELEVANT && (reason.isEmpty() || reason.length() > LONGEST)) {
      return Outcome.refused(scene.session(), "session.reason", "" + LONGEST);
    }
    var now = agreement.now(press.now(), press.now() == Progress.NOT_RELEVANT ? reason : "");
    return Outcome.quiet(scene.session().with(scene.session().written().put(now)));
  }
}
