package dk.fagfaelle.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.Kept;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Room;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.Meaning;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Session;
import dk.fagfaelle.session.Written.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** What people in a session press, write and see, through the whole program. */
final class SessionPresses {

  private SessionPresses() {}

  static String begun(House house) {
    return doorOf(take(house, "ane", new Press("begin", "thinking-together/pair")));
  }

  static String doorOf(Reply reply) {
    var door = reply.blocks().stream().filter(Guided.Door.class::isInstance).findFirst();
    return ((Guided.Door) door.orElseThrow()).session();
  }

  static String atTheTask(House house) {
    var id = begun(house);
    var _ = press(house, id, "ane", Verb.JOIN, "", 0, Map.of("who", "Ane"));
    var _ = press(house, id, "bo", Verb.JOIN, "", 0, Map.of("who", "Bo"));
    var _ = press(house, id, "ane", Verb.CHOOSE, "no", 0, Map.of());
    assertThat(session(house, id).frame().place().step()).isEqualTo("task");
    return id;
  }

  static String atAgreements(House house) {
    var id = atTheTask(house);
    while (!session(house, id).frame().place().step().equals("return")) {
      var _ = write(house, id, "ane", "Jeg har brug for ro");
      var _ = press(house, id, "ane", Verb.FORWARD, "", 0, Map.of());
    }
    return id;
  }

  static Reply write(House house, String id, String who, String text) {
    var about = session(house, id).frame().place().step() + "/answer";
    return press(house, id, who, Verb.WRITE, about, 0, Map.of("text", text));
  }

  static Reply look(House house, String id, String who) {
    return press(house, id, who, Verb.LOOK, "", 0, Map.of());
  }

  static Reply press(
      House house,
      String id,
      String who,
      Verb verb,
      String about,
      int revision,
      Map<String, String> fields) {
    var meaning = new Meaning(id, verb, session(house, id).visit(), about, revision);
    return take(house, who, new Press("session", meaning.written(), fields));
  }

  static Reply take(House house, String who, Press press) {
    return house.the(Conversation.class).take(turn(who, press)).getFirst().reply();
  }

  static Turn turn(String who, Press press) {
    var room = new Room("web", who);
    var id = UUID.randomUUID().toString();
    return new Turn(id, room, new Person("web", who), "", press, List.of());
  }

  static Session session(House house, String id) {
    return house.the(GuidedSessions.class).find(id).orElseThrow().session();
  }

  static List<String> written(House house, String id) {
    return session(house, id).written().contributions().stream()
        .filter(it -> it.step().equals("task"))
        .map(Contribution::text)
        .toList();
  }

  static List<Block> notices(Reply reply, Block.Tone tone) {
    Predicate<Block> isOf = it -> it instanceof Block.Notice(var found, _) && found == tone;
    return reply.blocks().stream().filter(isOf).toList();
  }

  static List<String> kept(House house) {
    var kept = new Kept(house.home());
    var lines = new ArrayList<>(kept.values());
    lines.addAll(kept.appendOnlyLines());
    assertThat(lines).as("that something is kept at all").anyMatch(it -> it.contains("thinking"));
    return lines;
  }
}
