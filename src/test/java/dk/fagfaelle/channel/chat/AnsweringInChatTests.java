package dk.fagfaelle.channel.chat;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.Kept;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Audience;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions in a chat product: who sees the answer, and that each is answered once. */
@InTheHouse
class AnsweringInChatTests {

  private final Wall wall = new Wall("wall" + UUID.randomUUID().toString().substring(0, 8), true);

  @Test
  void an_answer_names_where_it_stands(House house) {
    var ane = somebody(house, "ane");

    var shown = words(ane.asks(ane.alone(), "hvad er defusing"));

    assertThat(shown).containsIgnoringCase("defusing").contains("side ");
  }

  @Test
  void what_arrives_twice_is_answered_once(House house) {
    var ane = somebody(house, "ane");
    var arrival = ane.arrival(ane.alone(), new Utterance("hvad er fredstid"), "", false);

    ane.chat().receive(arrival);
    ane.chat().receive(arrival);
    await().atMost(20, SECONDS).until(() -> wall.in("dm-ane").size() == 1);
    var _ = ane.asks(ane.alone(), "hvad er defusing");

    assertThat(wall.in("dm-ane")).hasSize(2);
  }

  @Test
  void what_arrives_in_a_room_is_answered_in_order(House house) {
    var ane = somebody(house, "ane");
    var asked = IntStream.range(0, 20).mapToObj(i -> "hvad er defusing " + "x".repeat(i)).toList();

    asked.forEach(
        words -> ane.chat().receive(ane.arrival(ane.alone(), new Utterance(words), "", true)));
    await().atMost(20, SECONDS).until(() -> wall.in("dm-ane").size() == asked.size());

    assertThat(wall.in("dm-ane").stream().map(AnsweringInChatTests::asked)).isEqualTo(asked);
  }

  @Test
  void a_question_in_a_shared_place_is_answered_there_and_a_command_only_to_who_gave_it(
      House house) {
    var ane = somebody(house, "ane");

    var open = ane.asks(ane.shared(), "hvad er defusing");
    var quiet = ane.commands(ane.shared(), new Utterance("hvad er fredstid"));

    assertThat(open.audience()).isInstanceOf(Audience.Everybody.class);
    assertThat(quiet.audience()).isEqualTo(new Audience.Only(ane.person()));
    assertThat(asked(quiet)).isEqualTo("hvad er fredstid");
  }

  @Test
  void a_private_question_is_not_remembered_among_the_others(House house) {
    var ane = somebody(house, "ane");
    var _ = ane.commands(ane.shared(), new Utterance("hvad er LA2"));

    var next = words(ane.asks(ane.shared(), "hvem skal med"));

    assertThat(next).doesNotContain("LA2");
  }

  @Test
  void who_wrote_what_must_not_be_written_is_told_alone(House house) {
    var ane = somebody(house, "ane");

    var told = ane.asks(ane.shared(), "hun hedder 010180-1234 og har det skidt");

    assertThat(told.audience()).isEqualTo(new Audience.Only(ane.person()));
    assertThat(words(told)).contains("cpr-nummer");
  }

  @Test
  void what_must_not_be_written_is_not_repeated_above_the_reply(House house) {
    var ane = somebody(house, "ane");

    var told = ane.commands(ane.alone(), new Utterance("hun hedder 010180-1234 og har det skidt"));

    assertThat(words(told)).doesNotContain("010180").contains("Slet den");
  }

  @Test
  void a_session_is_begun_once_though_its_door_could_not_be_shown_at_first(House house) {
    var ane = somebody(house, "ane");
    var before = doors(house);
    wall.failing(OutletException.Why.LATER, OutletException.Why.LATER);

    var begin = new Press("begin", "short-learning/group");
    ane.chat().receive(ane.arrival(ane.shared(), begin, "", false));
    await().atMost(30, SECONDS).until(() -> wall.in(Somebody.SHARED).size() == 1);

    assertThat(doors(house)).isEqualTo(before + 1);
  }

  @Test
  void what_is_pressed_in_a_shared_place_is_shown_to_who_pressed(House house) {
    var ane = somebody(house, "ane");
    var answer = ane.asks(ane.shared(), "hvad er defusing");

    ane.presses(answer, "Det hjalp");
    await().atMost(20, SECONDS).until(() -> wall.in(Somebody.SHARED).size() == 2);

    assertThat(wall.in(Somebody.SHARED).getLast().audience())
        .isEqualTo(new Audience.Only(ane.person()));
  }

  @Test
  void a_place_of_no_known_workplace_gets_national_knowledge_and_is_told(House house) {
    var ane = somebody(house, "ane");
    var id = UUID.randomUUID().toString();
    var act = new Utterance("hvad er defusing");

    ane.chat().receive(new Arrival(id, ane.alone(), ane.person(), "?", act, "", false));
    await().atMost(20, SECONDS).until(() -> wall.in("dm-ane").size() == 1);

    assertThat(words(wall.in("dm-ane").getFirst())).contains("national viden");
  }

  @Test
  void what_waits_stands_nowhere_in_the_open_and_is_gone_when_it_is_done(House house) {
    var gate = new CountDownLatch(1);
    var chat = house.the(Chats.class).open(new Gate(wall, gate), "secret");
    var ane = new Somebody("ane", chat, wall);

    ane.chat().receive(ane.arrival(ane.alone(), new Utterance("anemone og krokus"), "", false));
    await().atMost(20, SECONDS).until(() -> waiting(house) == 1);
    assertThat(new Kept(house.home()).appendOnlyLines())
        .noneMatch(it -> it.startsWith("anemone") && it.contains("krokus") && it.length() > 40);
    gate.countDown();

    await().atMost(20, SECONDS).until(() -> waiting(house) == 0);
  }

  @Test
  void what_the_product_cannot_take_now_is_shown_later_and_in_order(House house) {
    var ane = somebody(house, "ane");
    wall.failing(OutletException.Why.LATER, OutletException.Why.LATER);

    var first = ane.asks(ane.alone(), "hvad er defusing");
    var second = ane.asks(ane.alone(), "hvad er fredstid");

    assertThat(words(first)).containsIgnoringCase("defusing");
    assertThat(words(second)).containsIgnoringCase("fredstid");
  }

  @Test
  void what_fails_for_good_is_told_in_one_sentence(House house) {
    var ane = somebody(house, "ane");
    wall.failing(OutletException.Why.REFUSED);

    var told = ane.asks(ane.alone(), "hvad er defusing");

    assertThat(words(told)).contains("Noget gik galt").contains("112");
  }

  @Test
  void what_is_unfolded_is_shown_in_the_same_message(House house) {
    var ane = somebody(house, "ane");
    var intro = ane.commands(ane.alone(), new Press("introduce", "defusing"));
    var before = Wall.choices(wall.now(intro.message())).size();

    ane.presses(intro, "Hvorn\u00e5r det er godt");
    await().atMost(20, SECONDS).until(() -> wall.replacements() == 1);

    var fold =
        wall.now(intro.message()).pieces().stream()
            .filter(Piece.Fold.class::isInstance)
            .map(Piece.Fold.class::cast)
            .toList();
    assertThat(fold).singleElement().matches(Piece.Fold::isOpen);
    assertThat(Wall.choices(wall.now(intro.message()))).hasSize(before);
  }

  @Test
  void what_is_unfolded_where_the_message_is_gone_is_shown_below(House house) {
    var ane = somebody(house, "ane");
    var intro = ane.commands(ane.shared(), new Press("introduce", "defusing"));
    var fold = Wall.choice(intro.first(), "Hvorn\u00e5r det er godt");
    wall.delete(intro.message());

    var press = new Press(fold.action(), fold.value());
    ane.chat().receive(ane.arrival(ane.shared(), press, intro.message(), false));
    await().atMost(20, SECONDS).until(() -> wall.in(Somebody.SHARED).size() == 2);

    assertThat(wall.in(Somebody.SHARED).getLast().audience())
        .isEqualTo(new Audience.Only(ane.person()));
  }

  @Test
  void a_made_up_press_has_no_effect(House house) {
    var ane = somebody(house, "ane");
    var values =
        List.of("", "f1p0|forget|", "f0p9999999999|open|x", "f1p0|begin|defusing/group", "x|y");

    for (var value : values) {
      var press = new Press(Unfold.ACTION, value);
      ane.chat().receive(ane.arrival(ane.alone(), press, "", false));
    }
    var _ = ane.asks(ane.alone(), "hvad er defusing");

    assertThat(wall.in("dm-ane")).hasSize(1);
  }

  private static long doors(House house) {
    return new Kept(house.home())
        .keys().stream().filter(it -> it.contains("session-code:")).count();
  }

  private static long waiting(House house) {
    return new Kept(house.home()).keys().stream().filter(it -> it.endsWith(":row")).count();
  }

  private Somebody somebody(House house, String name) {
    return new Somebody(name, house.the(Chats.class).open(wall, "secret"), wall);
  }

  private static String asked(Wall.Posted posted) {
    return posted.first().pieces().getFirst() instanceof Piece.Said(_, var text) ? text : "";
  }

  private static String words(Wall.Posted posted) {
    return posted.first().pieces().stream().map(Piece::toString).collect(joining("\n"));
  }
}
