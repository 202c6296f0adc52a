package dk.fagfaelle.conversation;

import static dk.fagfaelle.conversation.SessionPresses.atTheTask;
import static dk.fagfaelle.conversation.SessionPresses.doorOf;
import static dk.fagfaelle.conversation.SessionPresses.kept;
import static dk.fagfaelle.conversation.SessionPresses.look;
import static dk.fagfaelle.conversation.SessionPresses.press;
import static dk.fagfaelle.conversation.SessionPresses.session;
import static dk.fagfaelle.conversation.SessionPresses.take;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.session.Flows;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Session.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Questions that are asked in the middle of a step. */
@InTheHouse
class BesideTests {

  private static final String BLEEDS = "hun bl\u00f8der kraftigt og det stopper ikke";
  private static final Predicate<Block> FIRST_THINGS = Block.FirstThings.class::isInstance;

  @Test
  void an_answer_is_read_beside_the_step_by_who_asked_and_the_session_stays_as_it_is(House house) {
    var id = atTheTask(house);
    var before = session(house, id);
    var shown = ask(house, id, "ane", "hvad er fredstid");

    assertThat(answers(shown)).isNotEmpty().hasSizeLessThanOrEqualTo(2);
    assertThat(shown.blocks()).anyMatch(Guided.Progress.class::isInstance);
    assertThat(session(house, id)).isEqualTo(before);
    assertThat(aside(look(house, id, "bo"))).isEmpty();
  }

  @Test
  void what_is_asked_is_kept_in_no_session(House house) {
    var id = atTheTask(house);
    var _ = ask(house, id, "ane", "hvad er fredstid og tulipan");

    assertThat(kept(house)).noneMatch(line -> line.contains("tulipan"));
  }

  @Test
  void danger_in_a_question_shows_what_to_do_to_who_asked_alone(House house) {
    var id = atTheTask(house);
    var shown = ask(house, id, "ane", BLEEDS);

    assertThat(shown.blocks()).anyMatch(Block.FirstThings.class::isInstance);
    assertThat(labels(shown)).anyMatch(it -> it.startsWith("Tilkald hj\u00e6lp"));
    assertThat(session(house, id).state()).isEqualTo(State.OPEN);
    assertThat(look(house, id, "bo").blocks()).noneMatch(Block.FirstThings.class::isInstance);
  }

  @Test
  void a_question_that_tells_who_a_citizen_is_goes_nowhere(House house) {
    var id = atTheTask(house);
    var shown = ask(house, id, "ane", "hvad g\u00f8r vi med 010180-1234 gladiolus");

    assertThat(aside(shown)).isEmpty();
    assertThat(shown.blocks().toString()).contains("cpr-nummer");
    assertThat(kept(house)).noneMatch(line -> line.contains("gladiolus"));
  }

  @Test
  void who_is_not_in_the_session_gets_no_answer_in_it(House house) {
    var id = atTheTask(house);

    assertThat(aside(ask(house, id, "eve", "hvad er fredstid"))).isEmpty();
  }

  @Test
  void where_people_only_talk_a_question_is_pressed_and_never_typed(House house) {
    var id = atDuties(house);
    var ready = press(house, id, "ane", Verb.ASK, "duties", 0, Map.of());

    assertThat(answers(ready)).isNotEmpty();
    assertThat(aside(ask(house, id, "ane", "hvad er fredstid"))).isEmpty();
    assertThat(look(house, id, "ane").blocks().toString()).doesNotContain("name=text");
  }

  @Test
  void danger_is_heard_from_somebody_whose_question_is_not_taken(House house) {
    var written = atTheTask(house);
    var spoken = atDuties(house);

    assertThat(ask(house, written, "eve", BLEEDS).blocks()).anyMatch(FIRST_THINGS);
    assertThat(ask(house, spoken, "ane", BLEEDS).blocks()).anyMatch(FIRST_THINGS);
  }

  @Test
  void danger_is_heard_where_the_session_is_gone(House house) {
    var values = List.of("gone~ASK~1~~0", "gone~WRITE~1~task/answer~0", "nothing");
    for (var value : values) {
      var press = new Press("session", value, Map.of("text", BLEEDS));
      assertThat(take(house, "ane", press).blocks()).as(value).anyMatch(FIRST_THINGS);
    }
  }

  @Test
  void a_mark_that_is_never_kept_is_in_no_store_and_shown_as_numbers_from_four_up(House house) {
    var id = doorOf(take(house, "ane", new Press("begin", "check-in/group")));
    var people = List.of("ane", "bo", "cil", "dan");
    people.forEach(who -> join(house, id, who));
    var _ = press(house, id, "ane", Verb.CHOOSE, "no", 0, Map.of());
    people.forEach(who -> mark(house, id, who));

    assertThat(look(house, id, "bo").blocks().toString()).contains("For tungt", ": 4");
    assertThat(kept(house))
        .as("beside the text of the flow")
        .filteredOn(line -> !line.contains("id: too-heavy"))
        .noneMatch(line -> line.contains("too-heavy"));
  }

  @Test
  void every_question_that_a_step_has_ready_is_answered(House house) {
    var flows = Flows.read(Contents.builtIn());
    for (var id : flows.ids()) {
      for (var step : flows.find(id).orElseThrow().flow().steps()) {
        for (var question : step.questions()) {
          var reply = asked(house, question);
          assertThat(reply.kind()).as(question).isEqualTo(Reply.Kind.ANSWER);
        }
      }
    }
  }

  private static Reply asked(House house, String question) {
    var turn = SessionPresses.turn("ane", new Press("open", ""));
    var asked =
        new Turn(
            turn.id(), turn.room(), turn.sender(), "", new Utterance(question), List.of(), true);
    return house.the(Conversation.class).take(asked).getFirst().reply();
  }

  private static String atDuties(House house) {
    var id = doorOf(take(house, "ane", new Press("begin", "defusing/group")));
    var _ = press(house, id, "ane", Verb.JOIN, "", 0, Map.of("who", "Ane"));
    var _ = press(house, id, "ane", Verb.CHOOSE, "no", 0, Map.of());
    var _ = press(house, id, "ane", Verb.CHOOSE, "both", 0, Map.of());
    while (!session(house, id).frame().place().step().equals("duties")) {
      var _ = press(house, id, "ane", Verb.FORWARD, "", 0, Map.of());
    }
    return id;
  }

  private static void join(House house, String id, String who) {
    var _ = press(house, id, who, Verb.JOIN, "", 0, Map.of("who", who));
  }

  private static void mark(House house, String id, String who) {
    var _ = press(house, id, who, Verb.MARK, "too-heavy", 0, Map.of());
  }

  private static Reply ask(House house, String id, String who, String question) {
    return press(house, id, who, Verb.ASK, "", 0, Map.of("text", question));
  }

  private static Optional<Guided.Aside> aside(Reply reply) {
    return reply.blocks().stream()
        .filter(Guided.Aside.class::isInstance)
        .map(Guided.Aside.class::cast)
        .findFirst();
  }

  private static List<Block> answers(Reply reply) {
    return aside(reply).stream()
        .flatMap(it -> it.blocks().stream())
        .filter(Block.Answer.class::isInstance)
        .toList();
  }

  private static List<String> labels(Reply reply) {
    return reply.blocks().stream()
        .filter(Block.Choices.class::isInstance)
        .map(Block.Choices.class::cast)
        .flatMap(it -> it.choices().stream())
        .map(Block.Choice::label)
        .toList();
  }
}
