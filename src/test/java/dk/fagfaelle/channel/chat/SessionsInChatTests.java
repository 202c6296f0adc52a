package dk.fagfaelle.channel.chat;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.conversation.Messenger;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A guided session in a chat product: a door for all, and a living message for each. */
@InTheHouse
class SessionsInChatTests {

  private final String product = "wall" + UUID.randomUUID().toString().substring(0, 8);
  private final Wall wall = new Wall(product, true);

  @Test
  void three_people_come_in_by_one_door_and_each_has_one_message_that_lives(House house) {
    var people = people(house, wall);
    var door = begun(people.getFirst());

    people.forEach(it -> comesIn(it, door));

    people.forEach(it -> assertThat(alone(it)).hasSize(1));
    var ane = people.getFirst();
    ane.presses(alone(ane).getFirst(), "Nej");
    people.forEach(it -> awaitShown(it, "Trin 2 af"));
    people.forEach(it -> assertThat(alone(it)).hasSize(1));
  }

  @Test
  void the_door_is_for_everybody_in_the_place_and_what_one_sees_for_nobody_else(House house) {
    var people = people(house, wall);
    var door = begun(people.getFirst());
    comesIn(people.getFirst(), door);

    assertThat(door.audience()).isInstanceOf(Audience.Everybody.class);
    assertThat(wall.in(Somebody.SHARED))
        .noneMatch(
            it -> it.toString().contains("Asked") && it.audience() instanceof Audience.Everybody);
  }

  @Test
  void a_press_in_an_old_message_leads_to_the_newest_and_has_no_effect(House house) {
    var people = people(house, wall);
    var ane = people.getFirst();
    var door = begun(ane);
    people.forEach(it -> comesIn(it, door));
    var old = alone(ane).getFirst();
    var forward = Wall.choice(wall.now(old.message()), "Nej");
    ane.presses(old, "Nej");
    awaitShown(ane, "Trin 2 af");

    var stale = new Press(forward.action(), forward.value());
    ane.chat().receive(ane.arrival(old.place(), stale, "message-of-yesterday", false));
    await().atMost(20, SECONDS).until(() -> alone(ane).size() == 2);

    assertThat(words(wall.now(alone(ane).getLast().message()))).contains("Trin 2 af");
    await()
        .atMost(20, SECONDS)
        .until(() -> words(wall.now(old.message())).contains("l\u00e6ngere nede"));
  }

  @Test
  void where_typing_would_be_lost_nobody_who_may_be_typing_is_disturbed(House house) {
    var loose = new Wall(product + "x", false);
    var people = people(house, loose);
    var door = begun(people.getFirst());
    people.forEach(it -> comesIn(it, door));
    people.getFirst().presses(alone(people.getFirst()).getFirst(), "Nej");
    people.forEach(it -> awaitShown(it, "Trin 2 af"));
    var before = words(loose.now(alone(people.get(1)).getFirst().message()));

    people
        .getFirst()
        .presses(alone(people.getFirst()).getFirst(), "Send", Map.of("text", "Jeg er i tvivl"));
    awaitShown(people.getFirst(), "Jeg er i tvivl");
    people.get(2).presses(alone(people.get(2)).getFirst(), "Vis det nyeste");
    awaitShown(people.get(2), "Jeg er i tvivl");

    assertThat(words(loose.now(alone(people.get(1)).getFirst().message()))).isEqualTo(before);
  }

  @Test
  void who_deletes_her_message_gets_a_new_one_with_the_next_press(House house) {
    var people = people(house, wall);
    var ane = people.getFirst();
    var door = begun(ane);
    comesIn(ane, door);
    wall.delete(alone(ane).getFirst().message());

    ane.presses(door, "G\u00e5 ind");
    await().atMost(20, SECONDS).until(() -> alone(ane).size() == 2);

    assertThat(words(wall.now(alone(ane).getLast().message()))).contains("Trin 1 af");
  }

  @Test
  void who_types_the_code_comes_in_too_and_what_only_looks_like_one_is_a_question(House house) {
    var people = people(house, wall);
    var door = begun(people.getFirst());
    var code = words(door.first()).replaceAll("(?s).*kode ([A-Z2-9]{6}).*", "$1");
    var bo = people.get(1);

    var shown = bo.asks(bo.alone(), "Kode " + code.toLowerCase(Locale.ROOT));
    var asked = bo.asks(bo.alone(), "STRESS");

    assertThat(Wall.choice(shown.first(), "G\u00e5 ind").value())
        .isEqualTo(Wall.choice(door.first(), "G\u00e5 ind").value());
    assertThat(words(asked.first())).doesNotContain("kode ");
  }

  @Test
  void a_letter_is_brought_once_to_where_its_person_was_seen_last(House house) {
    var people = people(house, wall);
    var ane = people.getFirst();
    comesIn(ane, begun(ane));
    var letter =
        new Reply(Reply.Kind.SESSION, "reminder", List.of(new Block.Text("Husk jeres aftale")));
    var messenger = house.the(OpenChats.class);
    var key = Messenger.keyOf(ane.person());

    assertThat(messenger.bring("letter-" + product, key, letter)).isTrue();
    assertThat(messenger.bring("letter-" + product, key, letter)).isTrue();
    assertThat(
            messenger.bring("letter-" + product, Messenger.keyOf(people.get(1).person()), letter))
        .isFalse();

    assertThat(alone(ane)).hasSize(2);
    assertThat(words(alone(ane).getLast().first())).contains("Husk jeres aftale");
  }

  private static Wall.Posted begun(Somebody who) {
    var before = who.wall().in(Somebody.SHARED).size();
    var begin = new Press("begin", "thinking-together/group");
    return begunBy(who, begin, before);
  }

  private static Wall.Posted begunBy(Somebody who, Press begin, int before) {
    who.chat().receive(who.arrival(who.shared(), begin, "", false));
    await().atMost(20, SECONDS).until(() -> who.wall().in(Somebody.SHARED).size() > before);
    return who.wall().in(Somebody.SHARED).get(before);
  }

  private static void comesIn(Somebody who, Wall.Posted door) {
    who.presses(door, "G\u00e5 ind");
    await().atMost(20, SECONDS).until(() -> !alone(who).isEmpty());
    who.presses(alone(who).getFirst(), "Kom med", Map.of("who", who.name()));
    awaitShown(who, "Trin 1 af");
  }

  private static void awaitShown(Somebody who, String words) {
    await()
        .atMost(20, SECONDS)
        .until(() -> words(who.wall().now(alone(who).getLast().message())).contains(words));
  }

  private static List<Wall.Posted> alone(Somebody who) {
    return who.wall().in("dm-" + who.name());
  }

  private static List<Somebody> people(House house, Wall wall) {
    var chat = house.the(Chats.class).open(wall, "secret");
    return List.of("ane", "bo", "cil").stream().map(it -> new Somebody(it, chat, wall)).toList();
  }

  private static String words(Showing showing) {
    return showing.pieces().stream().map(Piece::toString).collect(joining("\n"));
  }
}
