package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.session.Event.Spot;
import dk.fagfaelle.session.Outcome.Effect;
import dk.fagfaelle.session.Written.Contribution;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A group in a session of a shipped flow, whose members are known by their first names. */
final class Group {

  /** A day that a next step may be due, from the day a group begins and for months after. */
  static final LocalDate SOON = LocalDate.parse("2027-03-01");

  static final Flows SHIPPED = Flows.read(Contents.builtIn());

  private final Flow flow;
  private final List<Outcome> outcomes = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");

  Group(String flow, String form) {
    this.flow = SHIPPED.find(flow).orElseThrow().flow();
    outcomes.add(new Outcome(Session.begin("s", this.flow, form, now), List.of()));
  }

  /** A group of four thinks together, Ane leads, and they are at a step. */
  static Group thinkingAt(String step) {
    var group = new Group("thinking-together", "group");
    List.of("ane", "bo", "cil", "dan").forEach(group::joins);
    return group.does("ane", new Event.Claim("frame", 0)).goesTo(step);
  }

  @CanIgnoreReturnValue
  Group joins(String name) {
    var joins = session().circle().byKey(name).map(Circle.Member::joins).orElse(0);
    return does(name, new Event.Join(name, joins));
  }

  @CanIgnoreReturnValue
  Group does(String name, Event event) {
    outcomes.add(Move.make(flow, session(), new Happening(name, now, event)));
    return this;
  }

  @CanIgnoreReturnValue
  Group writes(String name, String text) {
    return does(name, new Event.Write(spot(session().frame().place().step(), name), text));
  }

  /** Goes on as Ane, writing what is needed, until a step. */
  @CanIgnoreReturnValue
  Group goesTo(String step) {
    while (!session().frame().place().step().equals(step)) {
      goesOn();
    }
    return this;
  }

  /** Takes one step on as Ane, answering what must be answered. */
  @CanIgnoreReturnValue
  Group goesOn() {
    var at = step();
    var visit = session().visit();
    if (at.isCrossroads()) {
      var way = at.options().stream().filter(it -> !it.isDanger()).findFirst().orElseThrow();
      return does("ane", new Event.Choose(visit, way.id()));
    }
    if (at.rules().needsAnswer()) {
      writes("ane", "noget");
      does("ane", new Event.Agree(0, "noget", "m1", SOON));
    }
    return does("ane", new Event.Show(visit)).does("ane", new Event.Forward(visit));
  }

  @CanIgnoreReturnValue
  Group waits(Duration time) {
    now = now.plus(time);
    return does("", new Event.Tick());
  }

  Spot spot(String step, String name) {
    var revision =
        session().find(step, "answer", member(name).id()).map(Contribution::revision).orElse(0);
    return new Spot(session().visit(), step, "answer", revision);
  }

  Circle.Member member(String name) {
    return session().circle().byKey(name).orElseThrow();
  }

  Flow flow() {
    return flow;
  }

  Step step() {
    return flow.step(session().frame().place().step()).orElseThrow();
  }

  Session session() {
    return outcomes.getLast().session();
  }

  Session before() {
    return outcomes.get(outcomes.size() - 2).session();
  }

  /** Returns what a member has written in a step; nothing if nothing stands there. */
  String written(String step, String name) {
    return session().find(step, "answer", member(name).id()).map(Contribution::text).orElse("");
  }

  /** Returns the keys of the words that the last move told anybody. */
  List<String> told() {
    return outcomes.getLast().effects().stream()
        .map(
            effect ->
                switch (effect) {
                  case Effect.Answer(var words, _) -> words;
                  case Effect.Announce(var words, _) -> words;
                  case Effect.Tell(_, var words, _) -> words;
                })
        .toList();
  }

  /** Claims that the last move changed nothing and was answered with these words. */
  void isUnmoved(String words) {
    assertThat(session()).isEqualTo(before());
    assertThat(told()).containsExactly(words);
  }
}
