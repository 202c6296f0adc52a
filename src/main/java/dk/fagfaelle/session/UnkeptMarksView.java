package dk.fagfaelle.session;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Choices;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.session.Meaning.Verb;
import java.util.List;

/** Shows a scale whose marks are never kept: one's own, and all of them together as numbers. */
final class UnkeptMarksView {

  private final Sight sight;

  UnkeptMarksView(Sight sight) {
    this.sight = sight;
  }

  List<Block> blocks() {
    return sight.marks().isShown()
        ? List.of(new Text(sight.say("session.marks") + "\n\n" + numbers()))
        : List.of(scale());
  }

  private Guided.Unkept scale() {
    var own = sight.marks().by().getOrDefault(sight.scene().actor().id(), "");
    var unmarked = own.isEmpty() ? "session.marks-own" : "session.marks-set";
    return new Guided.Unkept(
        new Choices(sight.say("session.marks-own"), choices(own)),
        new Text(sight.say("session.marks-how")),
        new Choices(sight.say(unmarked), choices("")));
  }

  private List<Choice> choices(String own) {
    return sight.step().options().stream()
        .map(
            option ->
                sight.press(
                    sight.say(
                        option.id().equals(own) ? "session.ticked" : "session.unticked",
                        sight.fill(option.label())),
                    Verb.MARK,
                    option.id(),
                    0))
        .toList();
  }

  private String numbers() {
    var marks = sight.marks().by().values();
    return String.join(
        "\n",
        sight.step().options().stream()
            .map(
                option ->
                    "- %s: %d"
                        .formatted(
                            sight.fill(option.label()),
                            marks.stream().filter(it -> it.equals(option.id())).count()))
            .toList());
  }
}
