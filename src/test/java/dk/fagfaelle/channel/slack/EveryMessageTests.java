package dk.fagfaelle.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.channel.chat.Arranged;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning.Following;
import dk.fagfaelle.channel.chat.Showing.Turning.Paged;
import dk.fagfaelle.channel.chat.Unfold;
import dk.fagfaelle.conversation.Act;
import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Room;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.session.Flow;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.store.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slack takes everything that the assistant can say. */
@InTheHouse
class EveryMessageTests {

  private static final int QUESTIONS = 300;
  private static final String REST = "Vis resten";

  private House house;
  private Arranged arranged;
  private BlockKit blockKit;
  private final List<Integer> lengths = new ArrayList<>();
  private final Set<String> drawn = new HashSet<>();
  private final List<String> paged = new ArrayList<>();

  @BeforeEach
  void the_house(House house) {
    this.house = house;
    this.arranged = new Arranged(house.the(Texts.class));
    this.blockKit = new BlockKit(house.the(Texts.class));
  }

  @Test
  void the_replies_to_three_hundred_questions() {
    var all =
        house.the(Knowledge.class).library().passages().values().stream()
            .filter(Passage.Card.class::isInstance)
            .sorted(Comparator.comparing(Passage::id))
            .flatMap(card -> card.questions().stream())
            .toList();
    IntStream.range(0, QUESTIONS)
        .mapToObj(i -> all.get((int) ((long) i * all.size() / QUESTIONS)))
        .forEach(asked -> claimTaken(arranged.typed(reply(new Utterance(asked)))));

    tell("replies to %d of %d questions".formatted(QUESTIONS, all.size()));
  }

  @Test
  void every_step_of_every_flow_in_every_form() {
    var flows = house.the(GuidedSessions.class).flows();
    var steps = new TreeSet<String>();
    for (var id : flows.ids()) {
      var flow = flows.find(id).orElseThrow().flow();
      flow.forms().forEach(form -> walk(flow, form.id(), steps));
    }

    tell("%d steps of %d flows".formatted(steps.size(), flows.ids().size()));
    assertThat(steps).hasSizeGreaterThan(flows.ids().size());
  }

  @Test
  void what_one_can_begin_and_what_it_says_unasked() {
    var flows = house.the(GuidedSessions.class).flows().ids();
    var presses =
        Stream.concat(
            Stream.of(new Press("flows", ""), new Press("next-steps", "")),
            flows.stream().map(id -> new Press("introduce", id)));

    presses.forEach(
        press -> {
          claimTaken(arranged.typed(reply(press)));
          arranged.pressed(reply(press), press.action(), press.value()).forEach(this::claimTaken);
        });
    arranged.unasked("slack").forEach(this::claimTaken);

    tell("menus, introductions and what is said unasked");
    assertThat(house.the(Texts.class).say("slack.test")).hasSizeBetween(1, 3_000);
    assertThat(house.the(Texts.class).say("slack.test")).doesNotContain("<", ">", "&", "{");
  }

  /** Of all the ways through a form, those which lead to a step that none before has been at. */
  private void walk(Flow flow, String form, Set<String> steps) {
    var routes = new ArrayList<>(Route.everywhere(flow, form));
    routes.sort(Comparator.comparing((Route it) -> it.hops().size()).reversed());
    for (var route : routes) {
      if (!steps.contains(name(route, route.end()))) {
        new SessionWalk(house, route, this::claimTaken).walk(route);
        route.hops().forEach(hop -> steps.add(name(route, hop.step())));
        steps.add(name(route, route.end()));
      }
    }
  }

  private static String name(Route route, String step) {
    return String.join("/", route.flow().id(), route.form(), step);
  }

  private void claimTaken(Reply reply, String session) {
    arranged.session(reply, session).forEach(this::claimTaken);
  }

  /** Turns all pages. */
  private void claimTaken(Showing showing) {
    switch (showing.turning()) {
      case Following() -> draw(showing);
      case Paged(_, var open, var origin) -> {
        var page = 0;
        while (draw(
            new Showing(showing.notice(), showing.pieces(), new Paged(page, open, origin)))) {
          page++;
          paged.add(showing.notice());
        }
      }
    }
  }

  /** Returns whether there is more to be seen behind a button. */
  @CanIgnoreReturnValue
  private boolean draw(Showing showing) {
    var isLast = true;
    for (var message : blockKit.draw(showing)) {
      var shown = new Screen.Message("1.1", false, message.notice(), message.json());
      assertThat(message.notice()).hasSizeBetween(1, 3_000);
      if (drawn.add(shown.blocks())) {
        Judge.judge(message.blocks());
        lengths.add(shown.blocks().length());
        shown.buttons().forEach(EveryMessageTests::claimRead);
      }
      isLast = isLast && shown.button(REST).isEmpty();
    }
    return !isLast;
  }

  /** What Slack brings back of a button means what it was made for. */
  private static void claimRead(Screen.Button button) {
    var press = Values.read(button.value(), Map.of());
    assertThat(press).as(button.value()).isPresent();
    press
        .filter(it -> it.action().equals(Unfold.ACTION))
        .ifPresent(it -> assertThat(Arranged.isRead(it.value())).as(button.value()).isTrue());
  }

  private Reply reply(Act act) {
    var id = UUID.randomUUID().toString();
    var turn = new Turn(id, new Room("slack", id), new Person("slack", id), "", act, List.of());
    return house.the(Conversation.class).take(turn).getFirst().reply();
  }

  private void tell(String what) {
    System.out.printf(
        "%s: %d different messages, the longest of %d letters, %d times more behind a button%n",
        what, lengths.size(), lengths.stream().mapToInt(it -> it).max().orElse(0), paged.size());
  }
}
