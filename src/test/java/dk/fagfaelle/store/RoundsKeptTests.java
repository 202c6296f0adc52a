package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.session.Carrier;
import dk.fagfaelle.session.Event;
import dk.fagfaelle.session.Event.Spot;
import dk.fagfaelle.session.Flows;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.Round;
import dk.fagfaelle.session.Rounds;
import dk.fagfaelle.session.Session;
import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.SessionsAwayException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came of a session is kept also where keeping it fails when the session is closed. */
class RoundsKeptTests {

  private static final List<String> STAFF = List.of("ane", "bo", "cil", "dan");

  @TempDir private Path folder;
  private final TestClock clock = new TestClock("2026-11-22T12:00:00Z");

  @Test
  void what_could_not_be_kept_at_once_is_kept_once_when_the_clock_looks() {
    try (var server = TestRedis.in(folder, clock)) {
      var rounds = new FailingOnce(new RedisRounds(server.records(), "", clock));
      var sessions = led(server, rounds);
      var id = answered(sessions);
      var last = at(sessions, id).visit();
      assertThatThrownBy(() -> take(sessions, id, "ane", new Event.Close(last, true)))
          .isInstanceOf(SessionsAwayException.class);
      assertThat(at(sessions, id).state()).isEqualTo(State.CLOSED);
      assertThat(sessions.rounds("self-evaluation", "recovery")).isEmpty();
      clock.forward(Duration.ofMinutes(1));
      sessions.look(Carrier.NONE);
      clock.forward(Duration.ofMinutes(1));
      sessions.look(Carrier.NONE);

      assertThat(sessions.rounds("self-evaluation", "recovery"))
          .singleElement()
          .extracting(Round::scores)
          .isEqualTo(List.of(new Round.Score("hopes", "Medarbejdere", 4, 16)));
      assertThat(rounds.tried).hasValueGreaterThanOrEqualTo(2);
    }
  }

  private static String answered(GuidedSessions sessions) {
    var pinned = sessions.flows().find("self-evaluation").orElseThrow();
    var id = sessions.begin(pinned, "recovery").session().id();
    STAFF.forEach(who -> take(sessions, id, who, new Event.Join(who, 0)));
    take(sessions, id, "ane", new Event.Choose(1, "no"));
    take(sessions, id, "ane", new Event.Forward(2));
    var spot = new Spot(3, "staff-recovery", "hopes", 0);
    STAFF.forEach(who -> take(sessions, id, who, new Event.Write(spot, "four")));
    take(sessions, id, "ane", new Event.Show(3));
    while (at(sessions, id).state() == State.OPEN) {
      take(sessions, id, "ane", new Event.Forward(at(sessions, id).visit()));
    }
    return id;
  }

  private static void take(GuidedSessions sessions, String id, String who, Event event) {
    assertThat(sessions.take(id, who, event)).isPresent();
  }

  private static Session at(GuidedSessions sessions, String id) {
    return sessions.find(id).orElseThrow().session();
  }

  private GuidedSessions led(TestRedis server, Rounds rounds) {
    var kept = new RedisSessions(server.redis(), server.records(), clock);
    return new GuidedSessions(
        Flows.read(Contents.builtIn()),
        new GuidedSessions.Shelves(kept, rounds),
        new RedisBell(server.redis()),
        clock);
  }

  /** Rounds that are away the first time one is to be kept. */
  private record FailingOnce(Rounds rounds, AtomicInteger tried) implements Rounds {

    FailingOnce(Rounds rounds) {
      this(rounds, new AtomicInteger());
    }

    @Override
    public void keep(Round round) {
      if (tried.getAndIncrement() == 0) {
        throw new SessionsAwayException("for a test");
      }
      rounds.keep(round);
    }

    @Override
    public List<Round> of(String flow, String form) {
      return rounds.of(flow, form);
    }
  }
}
