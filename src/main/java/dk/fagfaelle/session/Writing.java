package dk.fagfaelle.session;

import dk.fagfaelle.session.Event.Spot;
import dk.fagfaelle.session.Step.Input;
import dk.fagfaelle.session.Written.Contribution;
import java.util.ArrayList;
import java.util.Optional;

/** How something is written, chosen and ticked, and how one's own is changed. */
final class Writing {

  /** The field of a step's answer. */
  static final String ANSWER = "answer";

  /** The field of one who has nothing to say. */
  static final String PASS = "pass";

  /** Begins the fields of ideas that were kept for the step. */
  static final String IDEA = "idea-";

  /** What a tick is when it is set. */
  static final String TICKED = "on";

  private static final int LONGEST = 2_000;
  private static final int REMEMBERED = 200;

  private Writing() {}

  static Outcome write(Scene scene, Spot spot, String text) {
    var step = scene.flow().step(spot.step()).filter(it -> isOpen(scene, it, spot.field()));
    if (step.isEmpty()) {
      return scene.stale();
    }
    var refused = refused(scene, step.orElseThrow(), spot, text.strip());
    return refused.isPresent()
        ? Outcome.refused(scene.session(), refused.orElseThrow(), "" + LONGEST)
        : put(scene, step.orElseThrow(), spot, text.strip());
  }

  static Outcome say(Scene scene, String id, String text) {
    var step = scene.step();
    var own = "say:" + scene.actor().id() + ":" + id;
    if (scene.session().post().taken().contains(own)) {
      return scene.again();
    }
    if (!step.isWritten() || !step.isKept()) {
      return Outcome.refused(scene.session(), "session.no-field");
    }
    var mine = scene.session().find(step.id(), ANSWER, scene.actor().id());
    var before = mine.map(Contribution::text).orElse("");
    var all = before.isEmpty() ? text.strip() : before + "\n" + text.strip();
    var revision = mine.map(Contribution::revision).orElse(0);
    var spot = new Spot(scene.session().visit(), step.id(), ANSWER, revision);
    var refused = refused(scene, step, spot, all);
    if (refused.isPresent()) {
      return Outcome.refused(scene.session(), refused.orElseThrow(), "" + LONGEST);
    }
    var outcome = put(scene, step, spot, all);
    return new Outcome(taken(outcome.session(), own), outcome.effects());
  }

  static Outcome pass(Scene scene, int visit) {
    var step = scene.step();
    var isForAll = step.who().equals(Step.TURNS) || step.who().equals(Step.ALL);
    if (!scene.isNow(visit) || !isForAll || !step.isKept()) {
      return scene.stale();
    }
    var spot = new Spot(visit, step.id(), PASS, 0);
    return put(scene, step, spot, PASS);
  }

  /** Returns a session that remembers to have taken what has this id. */
  static Session taken(Session session, String id) {
    var all = new ArrayList<>(session.post().taken());
    all.add(id);
    var last = all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
    return session.with(new Post(session.post().letters(), last));
  }

  /** A tick and what is agreed on belong to all, everything else to who wrote it. */
  static String ownerOf(Step step, String field, String member) {
    var isForAll =
        switch (step.input()) {
          case CHECKLIST -> step.option(field).isPresent();
          case RATINGS -> !step.isCounted() && step.ratings().item(field).isPresent();
          case TALLIES -> step.ratings().item(field).isPresent();
          case NONE, TEXT, LINE, CHOICE, SCALE, AGREEMENTS -> false;
        };
    return isForAll ? "" : member;
  }

  /** A step takes answers from when the group is there; ideas for it may be kept before. */
  private static boolean isOpen(Scene scene, Step step, String field) {
    var isParked =
        field.matches(IDEA + "\\d{1,3}") && scene.step().rules().parks().equals(step.id());
    return isParked || scene.session().frame().place().seen().contains(step.id());
  }

  private static Optional<String> refused(Scene scene, Step step, Spot spot, String text) {
    var isIdea = spot.field().matches(IDEA + "\\d{1,3}");
    if (!isIdea && Counting.isDone(scene.session(), step)) {
      return Optional.of("session.counted");
    }
    if (!isIdea && !isField(step, spot.field(), text)) {
      return Optional.of("session.no-field");
    }
    if (!isIdea && !isAsked(scene, step)) {
      return Optional.of("session.not-asked");
    }
    if (text.isEmpty() && spot.revision() == 0) {
      return Optional.of("session.empty");
    }
    if (!isIdea && step.input() == Input.TALLIES && !text.isEmpty()) {
      return unfitting(step, text);
    }
    return text.length() > LONGEST ? Optional.of("session.long") : Optional.empty();
  }

  private static Optional<String> unfitting(Step step, String numbers) {
    return Count.read(numbers, step)
        .map(it -> it.isEnough() ? Optional.<String>empty() : Optional.of("session.too-few-forms"))
        .orElseGet(() -> Optional.of("session.numbers"));
  }

  private static boolean isField(Step step, String field, String text) {
    if (!step.isKept()) {
      return false;
    }
    return switch (step.input()) {
      case TEXT, LINE -> field.equals(ANSWER);
      case CHOICE, SCALE ->
          field.equals(ANSWER)
              && !step.isCrossroads()
              && (text.isEmpty() || step.option(text).isPresent());
      case CHECKLIST -> step.option(field).isPresent() && (text.isEmpty() || text.equals(TICKED));
      case RATINGS ->
          step.ratings().item(field).isPresent()
              && (text.isEmpty() || step.option(text).isPresent());
      case TALLIES -> step.ratings().item(field).isPresent();
      case AGREEMENTS, NONE -> false;
    };
  }

  /** Whose turn it is to answer: the one with the role, also when nobody has it, or everybody. */
  static boolean isAsked(Scene scene, Step step) {
    return switch (step.who()) {
      case Step.ALL, Step.TURNS -> true;
      case Step.LEAD -> scene.mayLead();
      case String role -> scene.session().circle().isFreeFor(role, scene.actor());
    };
  }

  private static Outcome put(Scene scene, Step step, Spot spot, String text) {
    var owner = ownerOf(step, spot.field(), scene.actor().id());
    var before = scene.session().find(step.id(), spot.field(), owner);
    var revision = before.map(Contribution::revision).orElse(0);
    if (revision != spot.revision()) {
      return before.filter(it -> it.text().equals(text)).isPresent()
          ? scene.again()
          : Outcome.refused(
              scene.session(), owner.isEmpty() ? "session.other-first" : "session.newer");
    }
    var now = new Contribution(step.id(), spot.field(), owner, revision + 1, text);
    var session = scene.session().with(scene.session().written().put(now));
    return step.equals(scene.step()) || spot.field().startsWith(IDEA)
        ? Outcome.quiet(session)
        : Outcome.refused(session, "session.late", step.title());
  }
}
