package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.session.Event;
import dk.fagfaelle.session.Flows;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.Step.Option;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Redis is killed at every step of a flow, and the program that leads it is another one after. */
class SessionKillTests {

  private static final Flows FLOWS = Flows.read(Contents.builtIn());
  private static final TestClock CLOCK = new TestClock("2026-11-22T12:00:00Z");
  private static final LocalDate DUE = LocalDate.parse("2027-01-04");

  @TempDir Path folder;

  @Test
  void nothing_is_gone_when_redis_is_killed_at_every_step() {
    kill("check-in");
  }

  @Test
  @Tag("proof")
  void nothing_is_gone_when_redis_is_killed_at_every_step_of_every_flow() {
    FLOWS.ids().forEach(this::kill);
  }

  private void kill(String flow) {
    var pinned = FLOWS.find(flow).orElseThrow();
    for (var form : pinned.flow().forms()) {
      try (var server = TestRedis.in(folder)) {
        var led = led(server).begin(pinned, form.id());
        var id = led.session().id();
        var _ = led(server).take(id, "ane", new Event.Join("Ane", 0));
        while (led(server).find(id).orElseThrow().session().state() == State.OPEN) {
          var before = led(server).find(id).orElseThrow();
          server.kill();
          await().until(server.redis()::isUp);
          assertThat(led(server).find(id).orElseThrow().session())
              .as("%s at %s", flow, before.session().frame().place().step())
              .isEqualTo(before.session());
          goOn(led(server), before);
        }
      }
    }
  }

  private static void goOn(GuidedSessions sessions, Led led) {
    var id = led.session().id();
    var visit = led.session().visit();
    var step = led.flow().step(led.session().frame().place().step()).orElseThrow();
    var what = step.options().isEmpty() ? "ring" : step.options().getFirst().id();
    var events =
        List.of(
            new Event.Say("" + visit, "ord ved " + step.id()),
            new Event.Agree(0, what, "m1", DUE),
            new Event.Show(visit),
            new Event.Choose(visit, step.options().isEmpty() ? "" : lastOf(step.options())),
            new Event.Forward(visit));
    events.forEach(
        event -> {
          var _ = sessions.take(id, "ane", event);
        });
  }

  private static String lastOf(List<Option> options) {
    return options.getLast().id();
  }

  private static GuidedSessions led(TestRedis program) {
    var sessions = new RedisSessions(program.redis(), program.records(), CLOCK);
    return new GuidedSessions(
        FLOWS,
        new GuidedSessions.Shelves(sessions, new RedisRounds(program.records(), "", CLOCK)),
        new RedisBell(program.redis()),
        CLOCK);
  }
}
