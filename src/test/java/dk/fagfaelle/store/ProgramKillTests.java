package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.session.Flow;
import dk.fagfaelle.session.Flows;
import dk.fagfaelle.session.Session;
import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.Step;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while a session stands at every step of every flow and people write, and
 * started again on the same home six hours later.
 */
@Tag("proof")
class ProgramKillTests {

  private static final Flows FLOWS = Flows.read(Contents.builtIn());
  private static final int HOURS = 6;
  private static final int THREADS = 4;
  private static final Duration SOON = Duration.ofMinutes(2);

  @TempDir Path home;

  private final HttpClient http = HttpClient.newHttpClient();

  /** Somebody at the end of a way. */
  private record Standing(Route route, Walker walker) {

    String told() {
      return "%s/%s at %s".formatted(route.flow().id(), route.form(), route.end());
    }
  }

  /**
   * Somebody who is writing when it is killed.
   *
   * @param acknowledged the last revision of hers that was answered
   */
  private record Writer(Standing standing, AtomicInteger acknowledged) {

    static String words(int revision) {
      return "Jeg har brug for ro, " + revision;
    }

    boolean writes() {
      try {
        while (true) {
          var revision = acknowledged.get();
          var step = standing.route().end();
          var page = standing.walker().writes(step, words(revision + 1), revision);
          assertThat(page).as(standing.told()).contains(words(revision + 1));
          acknowledged.set(revision + 1);
        }
      } catch (IOException _) {
        return true;
      }
    }
  }

  @Test
  void every_session_stands_at_the_same_step_when_the_program_is_killed() throws Exception {
    try (var killed = KilledAssistant.start(home, 0)) {
      var standing = seated(killed, everyStep());
      var writers = killedWhileTheyWrite(killed, seated(killed, textSteps()));
      var before = sessions(killed, standing);
      claimThatTheyAreThere(standing, before);
      System.out.printf(
          "killed with sessions at %d steps and %d writers, who were told %s times%n",
          standing.size(), writers.size(), writers.stream().map(Writer::acknowledged).toList());
      try (var program = KilledAssistant.start(home, HOURS)) {
        claimThatAllIsWritten(program, writers);
        for (var i = 0; i < standing.size(); i++) {
          claimTheSame(program, standing.get(i), before.get(i));
        }
        claimThatTheClockSpeaksOnce(program, standing, before);
        for (var one : standing) {
          claimThatItGoesOn(program, one);
        }
      }
    }
  }

  private static List<Route> everyStep() {
    return FLOWS.ids().stream()
        .map(id -> FLOWS.find(id).orElseThrow().flow())
        .flatMap(
            flow ->
                flow.forms().stream().flatMap(form -> Route.everywhere(flow, form.id()).stream()))
        .toList();
  }

  private static List<Route> textSteps() {
    return everyStep().stream()
        .filter(it -> it.flow().id().equals("thinking-together"))
        .filter(it -> it.flow().step(it.end()).filter(Step::isWritten).isPresent())
        .toList();
  }

  private List<Standing> seated(KilledAssistant program, List<Route> routes)
      throws InterruptedException, ExecutionException {
    var all = new ArrayList<Standing>();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      Function<Route, Callable<Standing>> seat =
          route -> () -> new Standing(route, Walker.begin(http, program.port(), route).goes(route));
      for (var one : threads.invokeAll(routes.stream().map(seat).toList())) {
        all.add(one.get());
      }
    }
    return all;
  }

  /** Everybody writes on and on until there is no answer any more. */
  private static List<Writer> killedWhileTheyWrite(KilledAssistant program, List<Standing> standing)
      throws InterruptedException, ExecutionException {
    var writers = standing.stream().map(it -> new Writer(it, new AtomicInteger(1))).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writing = writers.stream().map(it -> threads.submit(it::writes)).toList();
      await()
          .atMost(SOON)
          .until(() -> writing.stream().anyMatch(Future::isDone) || areWell(writers));
      program.kill();
      for (var one : writing) {
        assertThat(one.get()).isTrue();
      }
    }
    return writers;
  }

  private static boolean areWell(List<Writer> writers) {
    return writers.stream().allMatch(it -> it.acknowledged.get() > 20);
  }

  private static void claimThatTheyAreThere(List<Standing> standing, List<Session> sessions) {
    for (var i = 0; i < sessions.size(); i++) {
      var end = standing.get(i).route().end();
      var session = sessions.get(i);
      var isOver = end.equals(Flow.END);
      var told = standing.get(i).told();
      assertThat(session.state()).as(told).isEqualTo(isOver ? State.REVIEW : State.OPEN);
      assertThat(isOver ? end : session.frame().place().step()).as(told).isEqualTo(end);
    }
  }

  /** What was under way at the end may stand there as well, and nothing else. */
  private static void claimThatAllIsWritten(KilledAssistant program, List<Writer> writers) {
    var found = sessions(program, writers.stream().map(Writer::standing).toList());
    for (var i = 0; i < found.size(); i++) {
      var writer = writers.get(i);
      var step = writer.standing().route().end();
      assertThat(found.get(i).written().contributions())
          .as(writer.standing().told())
          .filteredOn(it -> it.step().equals(step))
          .singleElement()
          .satisfies(it -> assertThat(it.text()).isEqualTo(Writer.words(it.revision())))
          .satisfies(
              it ->
                  assertThat(it.revision() - writer.acknowledged().get())
                      .as(writer.standing().told())
                      .isBetween(0, 1));
    }
  }

  private static void claimTheSame(KilledAssistant program, Standing standing, Session before)
      throws IOException {
    var title = standing.route().flow().step(standing.route().end()).map(Step::title).orElse("");
    assertThat(standing.walker().at(program.port()).looks()).as(standing.told()).contains(title);
    var now = sessions(program, List.of(standing)).getFirst();
    assertThat(now.frame().place()).as(standing.told()).isEqualTo(before.frame().place());
    assertThat(now.state()).as(standing.told()).isEqualTo(before.state());
    assertThat(now.circle()).as(standing.told()).isEqualTo(before.circle());
    assertThat(now.written()).as(standing.told()).isEqualTo(before.written());
  }

  /** What is due makes one change, and that it has been told makes another. */
  private static void claimThatTheClockSpeaksOnce(
      KilledAssistant program, List<Standing> standing, List<Session> before) {
    await()
        .atMost(SOON)
        .until(
            () ->
                sessions(program, standing).stream().noneMatch(it -> isDue(it) || isToBeTold(it)));
    var now = sessions(program, standing);
    for (var i = 0; i < now.size(); i++) {
      var ticks = isDue(before.get(i)) ? 1 : 0;
      var tells = ticks == 1 || isToBeTold(before.get(i)) ? 1 : 0;
      assertThat(now.get(i).revision() - before.get(i).revision())
          .as(standing.get(i).told())
          .isEqualTo(ticks + tells);
    }
    assertThat(before).as("that a clock was to speak").anyMatch(ProgramKillTests::isDue);
  }

  private static boolean isDue(Session session) {
    return session.state() == State.OPEN
        && session.frame().deadlines().stream().anyMatch(it -> !it.isFired());
  }

  private static boolean isToBeTold(Session session) {
    return session.post().letters().stream().anyMatch(it -> it.to().isEmpty());
  }

  private static void claimThatItGoesOn(KilledAssistant program, Standing standing)
      throws IOException {
    var walker = standing.walker().at(program.port());
    if (standing.route().end().equals(Flow.END)) {
      walker.closes();
      assertThat(sessions(program, List.of(standing)).getFirst().state()).isEqualTo(State.CLOSED);
    } else {
      var left = walker.leaves(standing.route().way());
      assertThat(sessions(program, List.of(standing)).getFirst().visit())
          .as(standing.told())
          .isEqualTo(left.visits());
    }
  }

  /** As they are kept, without a look that would have the clock speak. */
  private static List<Session> sessions(KilledAssistant program, List<Standing> standing) {
    try (var redis = program.redis()) {
      var sessions = new RedisSessions(redis, new Records(redis), Clock.systemUTC());
      return standing.stream()
          .map(it -> sessions.find(it.walker().session()).orElseThrow())
          .toList();
    }
  }
}
