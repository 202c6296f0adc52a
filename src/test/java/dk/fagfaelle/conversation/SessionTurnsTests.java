package dk.fagfaelle.conversation;

import static dk.fagfaelle.conversation.SessionPresses.atAgreements;
import static dk.fagfaelle.conversation.SessionPresses.atTheTask;
import static dk.fagfaelle.conversation.SessionPresses.doorOf;
import static dk.fagfaelle.conversation.SessionPresses.kept;
import static dk.fagfaelle.conversation.SessionPresses.look;
import static dk.fagfaelle.conversation.SessionPresses.notices;
import static dk.fagfaelle.conversation.SessionPresses.press;
import static dk.fagfaelle.conversation.SessionPresses.session;
import static dk.fagfaelle.conversation.SessionPresses.take;
import static dk.fagfaelle.conversation.SessionPresses.turn;
import static dk.fagfaelle.conversation.SessionPresses.write;
import static dk.fagfaelle.conversation.SessionPresses.written;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.session.Meaning;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Session.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What is pressed and written in sessions, through the whole program to its Redis. */
@InTheHouse
class SessionTurnsTests {

  @Test
  void danger_in_words_that_all_would_read_holds_the_session_and_keeps_none_of_them(House house) {
    var id = atTheTask(house);
    var shown = write(house, id, "ane", "han har lige slugt et helt glas piller kirsebaer");

    assertThat(shown.blocks()).anyMatch(Block.FirstThings.class::isInstance);
    assertThat(session(house, id).state()).isEqualTo(State.HELD);
    assertThat(kept(house)).noneMatch(line -> line.contains("kirsebaer"));
    assertThat(look(house, id, "bo").blocks()).anyMatch(Block.FirstThings.class::isInstance);
  }

  @Test
  void once_somebody_said_that_nobody_is_in_danger_the_words_are_taken_with_the_opener(
      House house) {
    var id = atTheTask(house);
    var words = "hun sagde at hun ville tage livet af sig nu";
    var _ = write(house, id, "ane", words);
    var _ = press(house, id, "bo", Verb.CALM, "", 0, Map.of());
    var shown = write(house, id, "ane", words);

    assertThat(session(house, id).state()).isEqualTo(State.OPEN);
    assertThat(written(house, id)).containsExactly(words);
    assertThat(notices(shown, Block.Tone.URGENT)).isNotEmpty();
  }

  @Test
  void what_tells_who_a_citizen_is_reaches_no_store(House house) {
    var id = atTheTask(house);
    var shown = write(house, id, "ane", "Jeg har brug for ro med 010180-1234 solsikke");

    assertThat(shown.reason()).isEqualTo("open");
    assertThat(written(house, id)).isEmpty();
    assertThat(kept(house)).noneMatch(line -> line.contains("solsikke"));
  }

  @Test
  void a_name_is_taken_out_before_it_is_kept_and_the_writer_is_told(House house) {
    var id = atTheTask(house);
    var shown = write(house, id, "ane", "Jeg har brug for en plan for Henriette Mogensen");

    assertThat(notices(shown, Block.Tone.CAUTION)).isNotEmpty();
    assertThat(written(house, id)).hasSize(1).noneMatch(it -> it.contains("Mogensen"));
    assertThat(kept(house)).noneMatch(line -> line.contains("Mogensen"));
  }

  @Test
  void what_may_never_be_kept_is_in_no_store_even_if_somebody_sends_it(House house) {
    var reply = take(house, "ane", new Press("begin", "defusing/group"));
    var id = doorOf(reply);
    var _ = press(house, id, "ane", Verb.JOIN, "", 0, Map.of("who", "Ane"));
    var _ = press(house, id, "ane", Verb.CHOOSE, "no", 0, Map.of());
    var _ = press(house, id, "ane", Verb.CHOOSE, "both", 0, Map.of());
    while (!session(house, id).frame().place().step().equals("now")) {
      var _ = press(house, id, "ane", Verb.FORWARD, "", 0, Map.of());
    }
    for (var about : List.of("now/rest", "now/answer", "happened/answer")) {
      var _ = press(house, id, "ane", Verb.WRITE, about, 0, Map.of("text", "valmue"));
      var _ = press(house, id, "ane", Verb.TICK, about, 0, Map.of("text", "valmue"));
    }
    var _ = press(house, id, "ane", Verb.SKIP, "", 0, Map.of("text", "valmue"));

    assertThat(session(house, id).written().contributions())
        .noneMatch(it -> it.step().equals("now"));
    assertThat(kept(house)).noneMatch(line -> line.contains("valmue"));
  }

  @Test
  void a_press_that_nobody_offered_is_answered_kindly(House house) {
    for (var value : List.of("", "x~LOOK~0~~0", "x~JUMP~0~~0", "x", "~~~~", "x~JOIN~-1~~0")) {
      var turn = turn("ane", new Press("session", value));
      var reply = house.the(Conversation.class).take(turn).getFirst().reply();
      assertThat(reply.reason()).as(value).isEqualTo("gone");
    }
  }

  @Test
  void only_who_has_come_in_sees_what_is_written(House house) {
    var id = atTheTask(house);
    var _ = write(house, id, "ane", "Jeg har brug for at vide det");

    assertThat(look(house, id, "bo").blocks().toString()).contains("at vide det");
    assertThat(look(house, id, "eve").blocks().toString()).doesNotContain("at vide det");
  }

  @Test
  void a_tick_that_anybody_may_set_stands_for_all_and_names_nobody(House house) {
    var id = doorOf(take(house, "ane", new Press("begin", "after-episode/group")));
    var _ = press(house, id, "ane", Verb.JOIN, "", 0, Map.of("who", "Ane"));
    var _ = press(house, id, "bo", Verb.JOIN, "", 0, Map.of("who", "Bo"));
    var _ = press(house, id, "ane", Verb.CHOOSE, "over", 0, Map.of());
    var before = look(house, id, "ane").blocks();
    var _ = press(house, id, "bo", Verb.TICK, "citizen/with", 0, Map.of());
    var after = look(house, id, "ane").blocks();

    assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
  }

  @Test
  void a_thousand_presses_delivered_three_times_in_any_order_have_one_effect_each(House house)
      throws Exception {
    var seed = Long.getLong("tests.seed", System.nanoTime());
    System.out.printf("a thousand presses, -Dtests.seed=%d%n", seed);
    var ids = new ArrayList<String>();
    for (var i = 0; i < 20; i++) {
      ids.add(atAgreements(house));
    }
    var presses = new ArrayList<Callable<Reply>>();
    var soon = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(5).toString();
    for (var id : ids) {
      for (var i = 0; i < 50; i++) {
        var number = i / 2;
        var who = i % 2 == 0 ? "ane" : "bo";
        var fields = Map.of("text", "nr " + number, "who", "m1", "due", soon);
        var visit = session(house, id).visit();
        var value = new Meaning(id, Verb.AGREE, visit, "", number).written();
        Callable<Reply> press = () -> take(house, who, new Press("session", value, fields));
        presses.addAll(Collections.nCopies(3, press));
      }
    }
    Collections.shuffle(presses, new Random(seed));
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var done : threads.invokeAll(presses)) {
        assertThat(done.get().kind()).isEqualTo(Reply.Kind.SESSION);
      }
    }

    assertThat(ids)
        .as("seed %d", seed)
        .allMatch(id -> session(house, id).written().agreements().size() == 50);
  }
}
