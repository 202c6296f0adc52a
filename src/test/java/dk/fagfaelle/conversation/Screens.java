package dk.fagfaelle.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.fagfaelle.House;
import dk.fagfaelle.Kept;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Guided.Entry;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Guided.Form;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Room;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** What each person in a session has on her own screen, and what she sends from it. */
final class Screens {

  private final House house;
  private final String salt;
  private final Map<String, Reply> screens = new HashMap<>();
  private final Map<String, Press> last = new HashMap<>();

  /**
   * Takes what makes the people of one script others than those of the next.
   *
   * @param salt anything that no other script has
   */
  Screens(House house, String salt) {
    this.house = house;
    this.salt = salt;
  }

  /** Tells whether some words stand anywhere in the store, on whoever's screen they were. */
  boolean isKept(String words) {
    return new Kept(house.home()).values().stream().anyMatch(it -> it.contains(words));
  }

  /** Returns who has a screen. */
  Set<String> people() {
    return new TreeSet<>(screens.keySet());
  }

  /** Sends something, and shows what comes back. */
  Reply send(String who, Press press) {
    var person = new Person("web", who + salt);
    var id = UUID.randomUUID().toString();
    var turn = new Turn(id, new Room("web", who + salt), person, "", press, List.of());
    var reply = house.the(Conversation.class).take(turn).getFirst().reply();
    last.put(who, press);
    screens.put(who, reply);
    return reply;
  }

  /** Looks again, which is no press. */
  @CanIgnoreReturnValue
  Reply look(String who, String session) {
    var before = Optional.ofNullable(last.get(who));
    var seen = send(who, new Press("session", session + "~LOOK~0~~0"));
    before.ifPresent(press -> last.put(who, press));
    return seen;
  }

  /** Sends the same as before, as when a network delivers it twice. */
  void again(String who) {
    assertThat(last).containsKey(who);
    var _ = send(who, last.getOrDefault(who, new Press("", "")));
  }

  /** Returns everything on a screen as text. */
  String text(String who) {
    return String.valueOf(screens.get(who));
  }

  /** Returns the first press whose label contains some words. */
  Choice choice(String at, String who, String label) {
    var choice = choices(who).filter(it -> it.label().contains(label)).findFirst();
    assertThat(choice).as("%s: the press %s in\n%s", at, label, text(who)).isPresent();
    return choice.orElseThrow();
  }

  /** Returns the press that answers what contains some words with an option. */
  Choice rating(String at, String who, String item, String option) {
    var choice =
        on(who)
            .filter(Rated.Rows.class::isInstance)
            .flatMap(it -> ((Rated.Rows) it).rows().stream())
            .filter(row -> row.label().contains(item))
            .flatMap(row -> row.choices().stream())
            .filter(it -> it.label().startsWith(option))
            .findFirst();
    assertThat(choice).as("%s: %s of %s in\n%s", at, option, item, text(who)).isPresent();
    return choice.orElseThrow();
  }

  /** Returns the first form whose id begins with some words. */
  Form form(String at, String who, String id) {
    var form = forms(who).filter(it -> it.id().startsWith(id)).findFirst();
    assertThat(form).as("%s: the form %s in\n%s", at, id, text(who)).isPresent();
    return form.orElseThrow();
  }

  /** Returns the labels of everything that can be pressed. */
  List<String> labels(String who) {
    return choices(who).map(Choice::label).toList();
  }

  /** Returns the labels of the fields in which words can be written. */
  List<String> fieldsForWords(String who) {
    return forms(who)
        .flatMap(form -> form.fields().stream())
        .filter(field -> field.kind() == Entry.LINE || field.kind() == Entry.LINES)
        .map(Field::label)
        .toList();
  }

  private Stream<Choice> choices(String who) {
    return on(who)
        .filter(Block.Choices.class::isInstance)
        .flatMap(it -> ((Block.Choices) it).choices().stream());
  }

  private Stream<Form> forms(String who) {
    return on(who).filter(Form.class::isInstance).map(Form.class::cast);
  }

  /** Everything on somebody's screen, also what is folded. */
  private Stream<Block> on(String who) {
    return Stream.ofNullable(screens.get(who))
        .flatMap(reply -> reply.blocks().stream())
        .flatMap(Screens::unfolded);
  }

  private static Stream<Block> unfolded(Block block) {
    return switch (block) {
      case Guided.Folded(_, var blocks) -> blocks.stream().flatMap(Screens::unfolded);
      case Guided.Aside(_, var blocks, var back) ->
          Stream.concat(
              blocks.stream().flatMap(Screens::unfolded),
              Stream.of(new Block.Choices("", List.of(back))));
      case Guided.Unkept(var own, var how, _) -> Stream.of(own, how);
      case Block other -> Stream.of(other);
    };
  }
}
