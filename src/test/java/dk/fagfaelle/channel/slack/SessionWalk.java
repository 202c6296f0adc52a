package dk.fagfaelle.channel.slack;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.fagfaelle.House;
import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Choices;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Guided.Form;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Room;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.Meaning;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.store.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** People who go a way through a session, fill in what they are asked, and look at every step. */
final class SessionWalk {

  /** As many as it takes to be shown what people answered as numbers. */
  private static final List<String> PEOPLE = List.of("Ane", "Bo", "Cil", "Dan");

  private static final Set<Verb> FILLED =
      Set.of(Verb.WRITE, Verb.TICK, Verb.RATE, Verb.MARK, Verb.COUNT, Verb.AGREE, Verb.ASK);

  private final House house;
  private final BiConsumer<Reply, String> seen;
  private final String session;

  /**
   * Begins one.
   *
   * @param seen is told of each reply, and the session's id
   */
  SessionWalk(House house, Route route, BiConsumer<Reply, String> seen) {
    this.house = house;
    this.seen = seen;
    var begun = take("Ane", new Press("begin", route.flow().id() + "/" + route.form()));
    this.session =
        begun.blocks().stream()
            .filter(Guided.Door.class::isInstance)
            .map(it -> ((Guided.Door) it).session())
            .findFirst()
            .orElseThrow();
    seen.accept(begun, session);
  }

  /** Goes all the way. */
  void walk(Route route) {
    for (var who : PEOPLE) {
      look(who);
      press(who, Verb.JOIN, "", Map.of("who", who));
    }
    for (var hop : route.hops()) {
      answer();
      press("Ane", Verb.SHOW, "", Map.of());
      PEOPLE.forEach(this::look);
      var verb = hop.option().isEmpty() ? Verb.FORWARD : Verb.CHOOSE;
      press("Ane", verb, hop.option(), Map.of());
    }
    answer();
    press("Ane", Verb.PAUSE, "", Map.of());
    PEOPLE.forEach(this::look);
    press("Ane", Verb.RESUME, "", Map.of());
    press("Ane", Verb.CLOSE, "", Map.of());
    PEOPLE.forEach(this::look);
    for (var action : List.of("summary", "questionnaire", "course", "next-steps")) {
      seen.accept(take("Ane", new Press(action, session)), session);
    }
  }

  private void answer() {
    for (var who : PEOPLE) {
      var reply = look(who);
      reply.blocks().stream()
          .flatMap(SessionWalk::unfolded)
          .flatMap(SessionWalk::asked)
          .filter(it -> it.action().equals("session"))
          .filter(it -> Meaning.read(it.value()).filter(SessionWalk::isFilled).isPresent())
          .forEach(it -> seen.accept(take(who, it), session));
    }
    PEOPLE.forEach(this::look);
  }

  private static boolean isFilled(Meaning meaning) {
    return FILLED.contains(meaning.verb());
  }

  /** What somebody who answers everything would press. */
  private static Stream<Press> asked(Block block) {
    return switch (block) {
      case Form form -> Stream.of(press(form.send(), filled(form)));
      case Choices(_, var choices) -> choices.stream().limit(2).map(it -> press(it, Map.of()));
      case Rated.Rows(_, var rows) ->
          rows.stream()
              .limit(3)
              .flatMap(it -> it.choices().stream().limit(1))
              .map(it -> press(it, Map.of()));
      case Block _ -> Stream.of();
    };
  }

  private static Press press(Choice choice, Map<String, String> fields) {
    return new Press(choice.action(), choice.value(), fields);
  }

  private static Map<String, String> filled(Form form) {
    var fields = new HashMap<String, String>();
    form.fields().forEach(field -> fields.put(field.name(), filled(field)));
    return Map.copyOf(fields);
  }

  private static String filled(Field field) {
    return switch (field.kind()) {
      case LINE -> "Vi ringer <!channel> i *morgen* & siger det";
      case LINES -> "Jeg har brug for ro, :smile: og s\u00e5 <https://x.dk|her>\n".repeat(40);
      case NUMBER -> "4";
      case DATE -> LocalDate.now(Clock.systemUTC()).plusDays(30).toString();
      case CHOICE ->
          field.options().stream().map(Block.Pointer::id).findFirst().orElse(field.value());
    };
  }

  private static Stream<Block> unfolded(Block block) {
    return switch (block) {
      case Guided.Folded(_, var blocks) -> blocks.stream().flatMap(SessionWalk::unfolded);
      case Guided.Aside(_, var blocks, _) -> blocks.stream().flatMap(SessionWalk::unfolded);
      case Guided.Unkept(var own, _, _) -> Stream.of(own);
      case Block other -> Stream.of(other);
    };
  }

  @CanIgnoreReturnValue
  private Reply look(String who) {
    return press(who, Verb.LOOK, "", Map.of());
  }

  @CanIgnoreReturnValue
  private Reply press(String who, Verb verb, String about, Map<String, String> fields) {
    var visit =
        Optional.of(session)
            .flatMap(it -> house.the(GuidedSessions.class).find(it))
            .map(it -> it.session().visit())
            .orElse(0);
    var meaning = new Meaning(session, verb, visit, about, 0);
    var reply = take(who, new Press("session", meaning.written(), fields));
    seen.accept(reply, session);
    return reply;
  }

  private Reply take(String who, Press press) {
    var id = UUID.randomUUID().toString();
    var turn = new Turn(id, new Room("slack", who), new Person("slack", who), "", press, List.of());
    return house.the(Conversation.class).take(turn).getFirst().reply();
  }
}
