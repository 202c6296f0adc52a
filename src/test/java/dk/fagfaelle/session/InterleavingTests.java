package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.Written.Contribution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Twelve people do anything in any order, also twice and too late: nothing anybody wrote is lost,
 * doubled or mixed, and the session can still be finished.
 */
class InterleavingTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void nothing_is_lost_and_it_can_be_finished_after_a_few_hundred_interleavings() {
    interleave(300);
  }

  @Test
  @Tag("proof")
  void nothing_is_lost_and_it_can_be_finished_after_ten_thousand_interleavings() {
    interleave(10_000);
  }

  private static void interleave(int count) {
    var seed = Long.getLong("tests.seed", System.nanoTime());
    System.out.printf("%d interleavings, -Dtests.seed=%d%n", count, seed);
    var flows = Group.SHIPPED.ids();
    var reached = new HashMap<State, Integer>();
    for (var i = 0; i < count; i++) {
      var flow = Group.SHIPPED.find(flows.get(i % flows.size())).orElseThrow().flow();
      var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed + i);
      var state = new Run(flow, random, "seed " + seed + ", run " + i).play();
      reached.merge(state, 1, Integer::sum);
    }
    System.out.println("before they were finished: " + reached);
    assertThat(reached).as("seed %d", seed).containsKeys(State.OPEN, State.PAUSED, State.HELD);
  }

  /** One session of 120 moves, some made on pages that show what was three moves ago. */
  private static final class Run {

    private final Flow flow;
    private final RandomGenerator random;
    private final String told;
    private final Crowd crowd;
    private final List<Session> past = new ArrayList<>();
    private final List<Happening> effective = new ArrayList<>();
    private final Map<String, String> expected = new HashMap<>();
    private Instant now = NOON;

    Run(Flow flow, RandomGenerator random, String told) {
      this.flow = flow;
      this.random = random;
      this.told = told;
      this.crowd = new Crowd(random, flow);
      var form = flow.forms().get(random.nextInt(flow.forms().size()));
      past.add(Session.begin("s", flow, form.id(), NOON));
    }

    State play() {
      for (var i = 0; i < 120; i++) {
        now = now.plus(crowd.pause());
        var seen = past.get(Math.max(0, past.size() - 1 - random.nextInt(3)));
        take(crowd.next(seen, now));
        again();
      }
      var state = session().state();
      if (!state.isOver()) {
        nothingIsLost();
        finish();
      }
      return state;
    }

    private void take(Happening happening) {
      var outcome = Move.make(flow, session(), happening);
      var isEffective = !outcome.session().equals(session());
      if (isEffective) {
        if (!(happening.event() instanceof Event.Tick)) {
          effective.add(happening);
        }
        remember(happening, outcome.session());
      }
      past.add(outcome.session());
      var twice = Move.make(flow, session(), happening).session();
      if (isEffective) {
        assertThat(twice).as("%s: twice %s", told, happening).isEqualTo(session());
      }
    }

    /** What had an effect has none when it comes once more, however much later. */
    private void again() {
      if (!effective.isEmpty()) {
        var old = effective.get(random.nextInt(effective.size()));
        var late = new Happening(old.by(), now, old.event());
        assertThat(Move.make(flow, session(), late).session())
            .as("%s: again %s", told, late)
            .isEqualTo(session());
      }
    }

    private void remember(Happening happening, Session after) {
      if (happening.event() instanceof Event.Write(var spot, _) && !spot.field().equals("answer")) {
        return;
      }
      switch (happening.event()) {
        case Event.Write(var spot, var text) -> expected.put(text, spot.step());
        case Event.Say(_, var text) -> expected.put(text, after.frame().place().step());
        case Event _ -> {}
      }
      if (happening.event() instanceof Event.Write(var spot, _)) {
        var id = after.circle().byKey(happening.by()).orElseThrow().id();
        past.getLast().find(spot.step(), spot.field(), id).stream()
            .flatMap(before -> before.text().lines())
            .forEach(expected::remove);
      }
    }

    private void nothingIsLost() {
      var stands = new HashMap<String, String>();
      for (Contribution it : session().written().contributions()) {
        var owner = session().circle().member(it.member()).map(Circle.Member::name).orElse("");
        if (it.field().equals("answer")) {
          it.text().lines().forEach(line -> stands.put(line, it.step()));
          assertThat(it.text().lines()).as(told).allMatch(line -> line.startsWith(owner + " "));
        }
      }
      assertThat(stands).as(told).isEqualTo(expected);
    }

    private void finish() {
      var finish =
          new Finish(
              flow,
              (by, event) -> {
                past.add(Move.make(flow, session(), new Happening(by, now, event)).session());
                return session();
              });
      assertThat(finish.from(session()).state()).as(told).isEqualTo(State.CLOSED);
    }

    private Session session() {
      return past.getLast();
    }
  }
}
