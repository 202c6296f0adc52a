package dk.fagfaelle.channel.teams;

import dk.fagfaelle.House;
import dk.fagfaelle.channel.chat.Arranged;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning;
import dk.fagfaelle.conversation.Act;
import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.PlayedSessions;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Room;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.session.Flows;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Everything the assistant can say, drawn as it is sent to Teams. */
final class EverythingSaid {

  private static final int QUESTIONS = 300;

  private final House house;
  private final Arranged arranged;
  private final Messages messages;

  EverythingSaid(House house) {
    this.house = house;
    this.arranged = new Arranged(house.the(Texts.class));
    this.messages = new Messages(house.the(Texts.class));
  }

  /** The answers to questions of the cards' own, taken evenly, and what cannot be answered. */
  Stream<ObjectNode> answers() {
    var questions =
        house.the(Knowledge.class).library().passages().values().stream()
            .flatMap(it -> it.questions().stream())
            .distinct()
            .sorted()
            .toList();
    var asked =
        IntStream.range(0, QUESTIONS)
            .mapToObj(i -> questions.get((int) ((long) i * questions.size() / QUESTIONS)));
    var others =
        Stream.of(
            "hej",
            "hvem vandt kampen i g\u00e5r",
            "hun bl\u00f8der kraftigt og det stopper ikke",
            "m\u00e5 jeg give en ekstra pn",
            "hun hedder 010180-1234 og har det skidt");
    return Stream.concat(asked, others)
        .map(it -> reply(new Utterance(it)))
        .flatMap(it -> messages.of(arranged.typed(it), "n1").stream());
  }

  /** Every card and procedure, opened by a press, page by page. */
  Stream<ObjectNode> passages() {
    return house.the(Knowledge.class).library().passages().keySet().stream()
        .sorted()
        .flatMap(it -> pressed("open", it));
  }

  /** What every person sees at every step of every flow, page by page. */
  Stream<ObjectNode> sessions() {
    var session = UUID.randomUUID().toString();
    return PlayedSessions.seen(house).stream()
        .flatMap(reply -> pages(page -> arranged.living(reply, session, page)));
  }

  /** What leads to sessions, and what is said without being asked. */
  Stream<ObjectNode> notices() {
    var flows = house.the(Flows.class).ids();
    var pressed =
        Stream.concat(
            Stream.concat(pressed("flows", ""), pressed("next-steps", "")),
            flows.stream().flatMap(it -> pressed("introduce", it)));
    var said =
        Stream.of(
            arranged.welcome("teams"), arranged.said("chat.failed"), arranged.said("chat.moved"));
    return Stream.concat(pressed, said.flatMap(it -> messages.of(it, "n1").stream()));
  }

  private Stream<ObjectNode> pressed(String action, String value) {
    var reply = reply(new Press(action, value));
    return pages(page -> arranged.pressed(reply, action, value, page));
  }

  /** Draws as many pages as there are: a page beyond the last one is the last one. */
  private Stream<ObjectNode> pages(IntFunction<Showing> page) {
    var all = page.apply(0);
    var count =
        messages.of(new Showing(all.notice(), all.pieces(), new Turning.Following()), "n1").size();
    return IntStream.range(0, count).mapToObj(page).flatMap(it -> messages.of(it, "n1").stream());
  }

  private Reply reply(Act act) {
    var id = UUID.randomUUID().toString();
    var turn = new Turn(id, new Room("teams", id), new Person("teams", id), "", act, List.of());
    return house.the(Conversation.class).take(turn).getFirst().reply();
  }
}
