package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.session.Circle;
import dk.fagfaelle.session.Crowd;
import dk.fagfaelle.session.Event;
import dk.fagfaelle.session.Flow;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.Session;
import dk.fagfaelle.session.Written.Agreement;
import dk.fagfaelle.session.Written.Contribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Three of the twelve people of a crowd: they come, and then do anything they can, each by either
 * program and some of it by both at once. Remembers what they were told they had written.
 */
final class CrowdedRow implements Callable<Integer> {

  private static final int PEOPLE = 3;
  private static final int MOVES = 10;

  private final RandomGenerator random;
  private final Crowd crowd;
  private final Table table;
  private final List<String> people;
  private final List<Session> seen = new ArrayList<>();
  private final Map<String, Event> before = new HashMap<>();
  private final Map<String, List<String>> stands = new HashMap<>();
  private final Set<String> agreed = new HashSet<>();

  /**
   * The session they are in.
   *
   * @param programs those that lead it
   * @param told what anybody was told the session was, by revision; beginning with the first
   */
  record Table(Flow flow, List<GuidedSessions> programs, ConcurrentMap<Integer, Session> told) {}

  /**
   * Takes where they sit.
   *
   * @param row which of the rows, from 0
   */
  CrowdedRow(Table table, int row, long seed) {
    this.table = table;
    this.random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
    this.crowd = new Crowd(random, table.flow());
    this.people = Crowd.PEOPLE.subList(PEOPLE * row, PEOPLE * row + PEOPLE);
    seen.addAll(table.told().values());
  }

  /** Returns how many moves they made. */
  @Override
  public Integer call() {
    people.forEach(who -> take(who, new Event.Join(who, 0)));
    for (var i = 0; i < MOVES; i++) {
      var who = people.get(random.nextInt(PEOPLE));
      var page = seen.get(Math.max(0, seen.size() - 1 - random.nextInt(3)));
      take(who, crowd.event(page, who));
      if (random.nextInt(5) == 0) {
        var late = before.getOrDefault(who, new Event.Tick());
        seen.add(answer(random.nextInt(2), who, late));
        remember(who, late, seen.getLast());
      }
    }
    return seen.size() - 1;
  }

  private void take(String who, Event event) {
    var program = random.nextInt(2);
    if (random.nextInt(6) == 0) {
      var twice = CompletableFuture.supplyAsync(() -> answer(1 - program, who, event));
      seen.add(answer(program, who, event));
      remember(who, event, twice.join());
    } else {
      seen.add(answer(program, who, event));
    }
    before.put(who, event);
    remember(who, event, seen.getLast());
  }

  /** Two who are told of one revision are told the same. */
  private Session answer(int program, String who, Event event) {
    var id = seen.getFirst().id();
    var session = table.programs().get(program).take(id, who, event).orElseThrow().session();
    var same = table.told().computeIfAbsent(session.revision(), _ -> session);
    assertThat(session).isEqualTo(same);
    return session;
  }

  /** What was refused may be taken when it is delivered again, but never twice. */
  private void remember(String who, Event event, Session after) {
    switch (event) {
      case Event.Write(_, var text) ->
          where(after, who, text).forEach(at -> stands.put(at, List.of(text)));
      case Event.Say(_, var text) ->
          where(after, who, text)
              .forEach(
                  at ->
                      stands.merge(
                          at,
                          List.of(text),
                          (all, more) ->
                              all.contains(text)
                                  ? all
                                  : Stream.concat(all.stream(), more.stream()).toList()));
      case Event.Agree(_, var what, _, _) ->
          after.written().agreements().stream()
              .map(Agreement::what)
              .filter(what::equals)
              .forEach(agreed::add);
      case Event _ -> {}
    }
  }

  /** Returns the places where somebody's text stands, as who and step. */
  private static List<String> where(Session session, String who, String text) {
    return answersOf(session, who)
        .filter(it -> it.text().lines().anyMatch(text::equals))
        .map(it -> who + " " + it.step())
        .toList();
  }

  private static Stream<Contribution> answersOf(Session session, String who) {
    var member = session.circle().byKey(who).map(Circle.Member::id).orElse("");
    return session.written().contributions().stream()
        .filter(it -> it.field().equals("answer") && it.member().equals(member));
  }

  /** What they were told stands there once, in its order, and nothing else of theirs. */
  void claimsThatNothingIsLost(Session session, String as) {
    var found =
        people.stream()
            .flatMap(
                who ->
                    answersOf(session, who)
                        .map(it -> Map.entry(who + " " + it.step(), it.text().lines().toList())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertThat(found).as(as).isEqualTo(stands);
    var steps = session.written().agreements().stream().map(Agreement::what);
    assertThat(steps.filter(agreed::contains).toList())
        .as(as)
        .containsExactlyInAnyOrderElementsOf(agreed);
  }
}
