package dk.fagfaelle.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.session.Flow;
import dk.fagfaelle.session.Flows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plays every script in {@code src/test/resources/sessions} in the running house, and then tells
 * which steps of which flows they have been at.
 */
@InTheHouse
class SessionScriptsTests {

  private static final Path FOLDER = Path.of("src/test/resources/sessions");

  @TestFactory
  Stream<DynamicTest> a_session_goes_as_written(House house) throws IOException {
    var visited = new TreeSet<String>();
    var presses = new AtomicInteger();
    var scripts = Script.in(FOLDER);
    var plays =
        scripts.stream()
            .map(
                script ->
                    dynamicTest(
                        script.name(),
                        script.file().toUri(),
                        () -> {
                          var play = new SessionPlay(house, script);
                          visited.addAll(play.play());
                          presses.addAndGet(play.presses());
                        }));
    var covered =
        dynamicTest(
            "every step of every flow",
            () ->
                everyStepIsAmong(
                    visited,
                    "%d session scripts with %d presses".formatted(scripts.size(), presses.get())));
    return Stream.concat(plays, Stream.of(covered));
  }

  private static void everyStepIsAmong(Set<String> visited, String told) {
    var all = steps();
    System.out.printf(
        "%s have been at %d of %d steps%n",
        told, all.stream().filter(visited::contains).count(), all.size());
    var left = new TreeSet<>(all);
    left.removeAll(visited);
    assertThat(left).as("steps that no script has been at").isEmpty();
  }

  private static Set<String> steps() {
    var flows = Flows.read(Contents.builtIn());
    return flows.ids().stream()
        .flatMap(id -> flows.find(id).stream())
        .flatMap(pinned -> steps(pinned.flow()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> steps(Flow flow) {
    return flow.forms().stream()
        .flatMap(
            form ->
                flow.steps(form.id()).stream()
                    .map(step -> String.join("/", flow.id(), form.id(), step.id())));
  }
}
