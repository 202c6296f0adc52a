package dk.fagfaelle.channel.chat;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.conversation.Act;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import java.util.Map;
import java.util.UUID;

/** Somebody who types and presses in a chat product. */
record Somebody(String name, Chat chat, Wall wall) {

  static final String SHARED = "shared";

  Place alone() {
    return wall.personal(person());
  }

  Place shared() {
    return new Place(new Room(wall.product(), SHARED), false, SHARED);
  }

  Person person() {
    return new Person(wall.product(), name);
  }

  /** Types something and waits for what comes of it. */
  Wall.Posted asks(Place place, String words) {
    var before = wall.in(place.address()).size();
    chat.receive(arrival(place, new Utterance(words), "", false));
    await().atMost(20, SECONDS).until(() -> wall.in(place.address()).size() > before);
    return wall.in(place.address()).get(before);
  }

  /** Types a command, which others do not see. */
  Wall.Posted commands(Place place, Act act) {
    var before = wall.in(place.address()).size();
    chat.receive(arrival(place, act, "", true));
    await().atMost(20, SECONDS).until(() -> wall.in(place.address()).size() > before);
    return wall.in(place.address()).get(before);
  }

  /** Presses what begins with a label in a message. */
  void presses(Wall.Posted in, String label) {
    presses(in, label, Map.of());
  }

  void presses(Wall.Posted in, String label, Map<String, String> fields) {
    var choice = Wall.choice(wall.now(in.message()), label);
    var press = new Press(choice.action(), choice.value(), fields);
    chat.receive(arrival(in.place(), press, in.message(), false));
  }

  Arrival arrival(Place place, Act act, String message, boolean isEchoed) {
    var id = UUID.randomUUID().toString();
    return new Arrival(id, place, person(), "", act, message, isEchoed);
  }
}
