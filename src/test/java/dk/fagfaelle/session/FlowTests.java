package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the flows that are shipped, whoever changes them. */
class FlowTests {

  private static final Path SCHEMA = Path.of("bot/flows/flow.schema.json");
  private static final Pattern ALLOWED =
      Pattern.compile("allowOnly\\(([^;]*?)\\);", Pattern.DOTALL);

  static Stream<String> flows() {
    return Group.SHIPPED.ids().stream();
  }

  @ParameterizedTest
  @MethodSource("flows")
  void every_form_can_be_gone_through_by_one_who_leads_alone(String id) {
    var flow = Group.SHIPPED.find(id).orElseThrow().flow();
    for (var form : flow.forms()) {
      var group = new Group(id, form.id()).joins("ane");
      for (var i = 0; i < flow.steps().size(); i++) {
        group.goesOn();
      }
      assertThat(group.session().state()).as(form.id()).isEqualTo(Session.State.REVIEW);
      group.does("ane", new Event.Close(group.session().visit(), true));
      assertThat(group.session().state()).isEqualTo(Session.State.CLOSED);
    }
  }

  @ParameterizedTest
  @MethodSource("flows")
  void every_form_can_be_finished_whatever_is_chosen_on_the_way(String id) {
    var flow = Group.SHIPPED.find(id).orElseThrow().flow();
    for (var form : flow.forms()) {
      var reached = new TreeSet<String>();
      var waiting = new ArrayList<>(List.of(List.<String>of()));
      while (!waiting.isEmpty()) {
        var choices = waiting.removeLast();
        var at = walked(id, form.id(), choices);
        if (at.session().state() == Session.State.REVIEW || !reached.add(at.step().id())) {
          continue;
        }
        ways(at.step()).forEach(way -> waiting.add(and(choices, way)));
        for (var i = 0; i < flow.steps().size(); i++) {
          at.goesOn();
        }
        assertThat(at.session().state()).as("%s", choices).isEqualTo(Session.State.REVIEW);
      }
      assertThat(reached).hasSameSizeAs(flow.steps(form.id()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"debriefing", "after-episode", "chain-analysis", "each-others-cause", "la2"})
  void what_belongs_in_the_record_has_no_field_here(String id) {
    var flow = Group.SHIPPED.find(id).orElseThrow().flow();

    assertThat(flow.isSpoken()).isTrue();
    assertThat(flow.steps()).noneMatch(Step::isWritten);
    assertThat(flow.steps())
        .filteredOn(step -> step.input() == Step.Input.AGREEMENTS)
        .noneMatch(step -> step.options().isEmpty());
  }

  @Test
  void understanding_comes_before_action_and_the_worker_before_the_citizen() {
    var flow = Group.SHIPPED.find("thinking-together").orElseThrow().flow();

    assertThat(flow.steps("group").stream().map(Step::id))
        .containsExactly(
            "danger", "task", "facts", "worker", "citizen", "others", "return", "record");
    assertThat(flow.step("return").orElseThrow().rules().recalls()).containsExactly("task");
  }

  @Test
  void minutes_are_those_that_the_title_promises() {
    var flow = Group.SHIPPED.find("thinking-together").orElseThrow().flow();

    assertThat(minutes(flow, "pair")).isBetween(10, 11);
    assertThat(minutes(flow, "group")).isBetween(20, 22);
  }

  @Test
  void the_schema_names_the_keys_that_are_read() throws IOException {
    var named = new TreeSet<String>();
    for (var file : new String[] {"FlowFile", "StepFile", "RatingsFile", "RemindersFile"}) {
      var path = Path.of("src/main/java/dk/fagfaelle/session/" + file + ".java");
      ALLOWED
          .matcher(Files.readString(path))
          .results()
          .flatMap(found -> Pattern.compile("\"([a-z-]+)\"").matcher(found.group(1)).results())
          .forEach(key -> named.add(key.group(1)));
    }
    var schema = Files.readString(SCHEMA);

    assertThat(named).contains("id", "minutes", "danger");
    assertThat(named).allMatch(key -> schema.contains("\"" + key + "\": {"));
  }

  @Test
  void there_are_twenty_two_gears_in_four_groups_and_six_questions_to_each() {
    var flow = Group.SHIPPED.find("gears").orElseThrow().flow();
    var gears = flow.steps().stream().map(Step::ratings).filter(Ratings::isDrawn).toList();

    assertThat(gears.stream().filter(it -> !it.isTeeth()).map(it -> it.items().size()))
        .containsExactly(5, 5, 6, 6);
    assertThat(gears.stream().filter(Ratings::isTeeth).map(it -> it.items().size()))
        .containsExactly(6, 6, 6, 6, 6);
  }

  @Test
  void staff_and_citizens_answer_the_same_but_for_the_faulty_item_of_theme_three() {
    var flow = Group.SHIPPED.find("self-evaluation").orElseThrow().flow();
    for (var form : flow.forms()) {
      var staff = items(flow, "staff-" + form.id());
      var only = form.id().equals("wellbeing") ? List.of("medicine") : List.<String>of();

      assertThat(staff).hasSize(form.id().equals("home") ? 7 : 6);
      assertThat(items(flow, "citizens-" + form.id()))
          .containsExactlyElementsOf(staff.stream().filter(it -> !only.contains(it)).toList());
    }
    assertThat(flow.step("citizens-wellbeing").orElseThrow().ask()).contains("fejl");
  }

  @Test
  void a_flow_is_known_by_its_very_text() {
    var shipped = Group.SHIPPED.find("defusing").orElseThrow();
    var same = Flows.Pinned.read("defusing", shipped.text());
    var other = Flows.Pinned.read("defusing", shipped.text() + "\n# en rettelse\n");

    assertThat(same.flow()).isEqualTo(shipped.flow());
    assertThat(other.flow().hash()).isNotEqualTo(shipped.flow().hash());
  }

  @Test
  void there_is_something_to_look_at() {
    assertThat(Contents.builtIn().below("bot/flows", ".yaml")).hasSizeGreaterThanOrEqualTo(9);
  }

  /** Goes on from the start, choosing at each crossroads what is named; elsewhere straight on. */
  private static Group walked(String flow, String form, List<String> choices) {
    var group = new Group(flow, form).joins("ane");
    for (var choice : choices) {
      if (group.step().isCrossroads()) {
        group.does("ane", new Event.Choose(group.session().visit(), choice));
      } else {
        group.goesOn();
      }
    }
    return group;
  }

  private static List<String> ways(Step step) {
    return step.isCrossroads()
        ? step.options().stream().filter(it -> !it.isDanger()).map(Step.Option::id).toList()
        : List.of("on");
  }

  private static List<String> and(List<String> choices, String way) {
    return Stream.concat(choices.stream(), Stream.of(way)).toList();
  }

  private static List<String> items(Flow flow, String step) {
    return flow.step(step).orElseThrow().ratings().items().stream().map(Ratings.Item::id).toList();
  }

  private static int minutes(Flow flow, String form) {
    return flow.steps(form).stream()
        .filter(step -> step.forms().contains(form))
        .mapToInt(step -> step.minutes().get(form))
        .sum();
  }
}
