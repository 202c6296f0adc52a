package dk.fagfaelle.session;

import dk.fagfaelle.session.Event.Spot;
import dk.fagfaelle.session.Written.Agreement;
import dk.fagfaelle.session.Written.Contribution;
import dk.fagfaelle.session.Written.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Twelve people who press and write anything they can, on pages that may be old. */
public final class Crowd {

  /** Who they are; each is called as her key says. */
  public static final List<String> PEOPLE =
      List.of("ane", "bo", "cil", "dan", "eva", "fin", "gry", "hans", "ida", "jo", "kim", "liv");

  private static final LocalDate TOMORROW = LocalDate.parse("2026-11-23");

  private final RandomGenerator random;
  private final Flow flow;
  private int written;

  /** Takes chance, and the flow they are in. */
  public Crowd(RandomGenerator random, Flow flow) {
    this.random = random;
    this.flow = flow;
  }

  /** Returns what somebody does next who sees the session as it was. */
  Happening next(Session seen, Instant at) {
    var who = PEOPLE.get(random.nextInt(PEOPLE.size()));
    return new Happening(who, at, event(seen, who));
  }

  /** Returns how long it takes until the next one does something. */
  public Duration pause() {
    return Duration.ofSeconds(random.nextInt(90));
  }

  /** Returns a text that nobody else writes, and that tells who wrote it. */
  private String words(String who) {
    return who + " " + written++;
  }

  /** Returns what one of them does next who sees the session as it was. */
  public Event event(Session seen, String who) {
    var member = seen.circle().byKey(who);
    var joins = member.map(Circle.Member::joins).orElse(0);
    var id = member.map(Circle.Member::id).orElse("m0");
    var visit = seen.visit();
    return switch (random.nextInt(30)) {
      case 0, 1, 2 -> new Event.Join(who, joins);
      case 3 -> random.nextInt(5) == 0 ? new Event.Leave(joins) : new Event.Tick();
      case 4, 5 -> claim(seen);
      case 6 -> new Event.HandOver(role(), seen.circle().chair(role()).revision(), "m1");
      case 7, 8, 9 -> new Event.Forward(visit);
      case 10 -> new Event.Back(visit);
      case 11, 12, 13 -> new Event.Choose(visit, option(seen));
      case 14 -> new Event.Skip(visit, "fordi");
      case 15 -> new Event.Show(visit);
      case 16 -> new Event.Pause(visit);
      case 17 -> new Event.Resume(visit);
      case 18 -> random.nextInt(4) == 0 ? new Event.Hold(visit, "") : new Event.Calm(visit);
      case 19 -> new Event.CallHelp(visit);
      case 20 -> new Event.Say("" + random.nextInt(1_000_000_000), words(who));
      case 21 -> new Event.Pass(visit);
      case 22 -> new Event.Agree(random.nextInt(3), words(who), "m1", Group.SOON);
      case 23 -> progressed(seen);
      case 24 -> random.nextInt(20) == 0 ? end(visit) : new Event.Calm(visit);
      default -> write(seen, who, id);
    };
  }

  private Event claim(Session seen) {
    var role = role();
    return new Event.Claim(role, seen.circle().chair(role).revision());
  }

  private String role() {
    return flow.roles().get(random.nextInt(flow.roles().size())).id();
  }

  private String option(Session seen) {
    var options = flow.step(seen.frame().place().step()).orElseThrow().options();
    return options.isEmpty() ? "no" : options.get(random.nextInt(options.size())).id();
  }

  private Event write(Session seen, String who, String id) {
    var reached = new ArrayList<>(seen.frame().place().seen());
    reached.sort(null);
    var isHere = random.nextBoolean();
    var step = isHere ? seen.frame().place().step() : reached.get(random.nextInt(reached.size()));
    var items = flow.step(step).orElseThrow().ratings().items();
    if (!items.isEmpty()) {
      return rate(seen, flow.step(step).orElseThrow(), id);
    }
    var revision = seen.find(step, "answer", id).map(Contribution::revision).orElse(0);
    return new Event.Write(new Spot(seen.visit(), step, "answer", revision), words(who));
  }

  private Event rate(Session seen, Step step, String id) {
    var items = step.ratings().items();
    var item = items.get(random.nextInt(items.size())).id();
    var owner = Writing.ownerOf(step, item, id);
    var revision = seen.find(step.id(), item, owner).map(Contribution::revision).orElse(0);
    var option = step.options().get(random.nextInt(step.options().size())).id();
    var text = step.input() == Step.Input.TALLIES ? "1 2 3 4 " + random.nextInt(9) : option;
    return new Event.Write(new Spot(seen.visit(), step.id(), item, revision), text);
  }

  private Event progressed(Session seen) {
    var agreements = seen.written().agreements();
    if (agreements.isEmpty()) {
      return new Event.Tick();
    }
    Agreement any = agreements.get(random.nextInt(agreements.size()));
    return switch (random.nextInt(3)) {
      case 0 -> new Event.PutOff(any.id(), any.revision(), TOMORROW);
      case 1 -> new Event.Progressed(any.id(), any.revision(), Progress.NOT_RELEVANT, "changed");
      default -> new Event.Progressed(any.id(), any.revision(), Progress.DONE, "");
    };
  }

  private Event end(int visit) {
    return switch (random.nextInt(3)) {
      case 0 -> new Event.Cancel(visit);
      case 1 -> new Event.NotHeld(visit, "no-time");
      default -> new Event.Close(visit, random.nextBoolean());
    };
  }
}
