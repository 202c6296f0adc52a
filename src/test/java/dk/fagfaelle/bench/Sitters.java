package dk.fagfaelle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import dk.fagfaelle.session.Circle;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.Meaning;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Presses;
import dk.fagfaelle.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Groups of six in sessions of their own, who write at a step where everybody answers. */
final class Sitters {

  private static final String FLOW = "thinking-together";
  private static final String STEP = "citizen";
  private static final int SIX = 6;

  private final Conversation conversation;
  private final GuidedSessions sessions;
  private final List<Sitter> sitters = new ArrayList<>();

  /** Seats as many groups, each of which goes to the step. */
  Sitters(Conversation conversation, GuidedSessions sessions, int groups) {
    this.conversation = conversation;
    this.sessions = sessions;
    var ids = IntStream.range(0, groups).mapToObj(_ -> begun()).toList();
    for (var person = 0; person < SIX; person++) {
      for (var id : ids) {
        sitters.add(new Sitter(id, person, new AtomicInteger()));
      }
    }
  }

  /**
   * Somebody in a session.
   *
   * @param written how often she has changed what she wrote
   */
  record Sitter(String session, int number, AtomicInteger written) {

    Person person() {
      return new Person("bench", session + "-" + number);
    }
  }

  /** Returns who is to write, so many times round, one of each session after the other. */
  List<Sitter> rounds(int count) {
    return IntStream.range(0, count).boxed().flatMap(_ -> sitters.stream()).toList();
  }

  /** Has one of them write something else than before. */
  void write(Sitter sitter) {
    var revision = sitter.written().getAndIncrement();
    var words =
        "Vi venter med at svare, til der er ro i stuen, og taler om det bagefter, " + revision;
    var at = session(sitter.session()).visit();
    press(sitter, new Meaning(sitter.session(), Verb.WRITE, at, STEP + "/answer", revision), words);
  }

  /** Claims that what everybody wrote last stands there, changed as often as she pressed. */
  void claimThatNothingIsLost() {
    for (var sitter : sitters) {
      var session = session(sitter.session());
      var member = session.circle().byKey(Circle.keyOf(sitter.person())).orElseThrow().id();
      assertThat(session.written().contributions())
          .filteredOn(it -> it.step().equals(STEP) && it.member().equals(member))
          .singleElement()
          .satisfies(it -> assertThat(it.revision()).isEqualTo(sitter.written().get()))
          .satisfies(it -> assertThat(it.text()).endsWith(", " + (it.revision() - 1)));
    }
  }

  private String begun() {
    var id = sessions.begin(sessions.flows().find(FLOW).orElseThrow(), "group").session().id();
    var six = IntStream.range(0, SIX).mapToObj(it -> new Sitter(id, it, new AtomicInteger()));
    six.forEach(it -> press(it, new Meaning(id, Verb.JOIN, 1, "", 0), "Kollega " + it.number()));
    var first = new Sitter(id, 0, new AtomicInteger());
    press(first, new Meaning(id, Verb.CHOOSE, session(id).visit(), "no", 0), "");
    while (!step(id).equals(STEP)) {
      var visit = session(id).visit();
      press(
          first,
          new Meaning(id, Verb.WRITE, visit, step(id) + "/answer", 0),
          "Jeg har brug for ro");
      press(first, new Meaning(id, Verb.FORWARD, visit, "", 0), "");
      assertThat(session(id).visit()).isGreaterThan(visit);
    }
    return id;
  }

  private void press(Sitter sitter, Meaning meaning, String words) {
    var room = new Room("bench", sitter.person().id());
    var fields = Map.of(Presses.TEXT, words, Presses.WHO, words);
    var press = new Press("session", meaning.written(), fields);
    var turn = new Turn(UUID.randomUUID().toString(), room, sitter.person(), "", press, List.of());
    assertThat(conversation.take(turn)).isNotEmpty();
  }

  private String step(String id) {
    return session(id).frame().place().step();
  }

  private Session session(String id) {
    return sessions.find(id).orElseThrow().session();
  }
}
