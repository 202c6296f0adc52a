package dk.fagfaelle.session;

import dk.fagfaelle.session.Circle.Member;
import dk.fagfaelle.session.Event.Agree;
import dk.fagfaelle.session.Event.Progressed;
import dk.fagfaelle.session.Event.PutOff;
import dk.fagfaelle.session.Step.Input;
import dk.fagfaelle.session.Written.Agreement;
import dk.fagfaelle.session.Written.Calls;
import dk.fagfaelle.session.Written.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How next steps are agreed on, and how they get on. */
final class Agreeing {

  /** Why a next step may not be to be done; each has its words under session.not-relevant. */
  static final List<String> REASONS = List.of("changed", "otherwise", "cannot", "agreed");

  /** Begins the keys of the remarks on how next steps went. */
  static final String WENT = "session.went.";

  private static final int LONGEST = 300;

  /** So many days ahead a next step may be due: a session is kept no longer. */
  private static final int FARTHEST = 150;

  /** So many days a reminder may be put off. */
  private static final int LATEST = 60;

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
    var today = today(scene);
    if (agree.due().isBefore(today) || agree.due().isAfter(today.plusDays(FARTHEST))) {
      return Outcome.refused(scene.session(), "session.far", "" + FARTHEST);
    }
    var calls = new Calls(scene.flow().reminders().due(agree.due(), scene.at()), false);
    var made = new Agreement(id, what, agree.owner(), agree.due(), Progress.OPEN, "", 1, calls);
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

  /** Anybody may say that a next step is done or is not to be done, also when it is over. */
  static Outcome progressed(Scene scene, Progressed press) {
    var found = find(scene, press.agreement());
    if (found.filter(it -> it.progress() == press.now()).isPresent()) {
      return scene.again();
    }
    if (found.filter(it -> it.revision() == press.revision()).isEmpty()) {
      return scene.stale();
    }
    var reason = press.now() == Progress.NOT_RELEVANT ? press.reason().strip() : "";
    if (press.now() == Progress.NOT_RELEVANT && !isReason(scene, reason)) {
      return Outcome.refused(scene.session(), "session.reason", "" + LONGEST);
    }
    return went(scene, found.orElseThrow().now(press.now(), reason), "");
  }

  /** Anybody may put off when the owner is reminded; the day it is due stays. */
  static Outcome putOff(Scene scene, PutOff press) {
    var found =
        find(scene, press.agreement())
            .filter(it -> it.isOpen() && it.revision() == press.revision());
    if (found.isEmpty()) {
      return scene.stale();
    }
    var today = today(scene);
    if (!press.to().isAfter(today) || press.to().isAfter(today.plusDays(LATEST))) {
      return Outcome.refused(scene.session(), "session.put-off-to", "" + LATEST);
    }
    var ahead = scene.flow().reminders().putOff(press.to(), scene.at());
    return went(scene, found.orElseThrow().putOff(ahead), Days.read(press.to()));
  }

  private static LocalDate today(Scene scene) {
    return Days.of(scene.at());
  }

  private static Optional<Agreement> find(Scene scene, String id) {
    return scene.session().written().agreements().stream()
        .filter(it -> it.id().equals(id))
        .findFirst();
  }

  /** Where people only talk, one of the reasons that are offered is pressed. */
  private static boolean isReason(Scene scene, String reason) {
    return REASONS.contains(reason)
        || (!scene.flow().isSpoken() && !reason.isEmpty() && reason.length() <= LONGEST);
  }

  /** Who did what to a next step is remarked, so that nobody must wonder. */
  private static Outcome went(Scene scene, Agreement now, String more) {
    var words =
        switch (now.progress()) {
          case OPEN -> WENT + "put-off";
          case DONE -> WENT + "done";
          case NOT_RELEVANT -> WENT + "not-relevant";
        };
    var remarked = scene.remark(words, now.id(), scene.actor().name(), more);
    var session = scene.session().with(remarked.put(now));
    return Outcome.quiet(session.with(session.post().without(now.id())));
  }
}
