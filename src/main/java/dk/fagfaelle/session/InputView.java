package dk.fagfaelle.session;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Pointer;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Guided.Entry;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Step.Openness;
import dk.fagfaelle.session.Written.Contribution;
import java.util.ArrayList;
import java.util.List;

/** Shows how a step is answered, by somebody whom it asks. */
final class InputView {

  private final Sight sight;
  private final Step step;

  InputView(Sight sight) {
    this.sight = sight;
    this.step = sight.step();
  }

  List<Block> blocks() {
    if (Counting.isDone(sight.session(), step)) {
      return new RatingsView(sight).results(List.of(step.id()));
    }
    if (!Writing.isAsked(sight.scene(), step)) {
      return List.of();
    }
    return switch (step.input()) {
      case NONE -> List.of();
      case TEXT -> written(Entry.LINES);
      case LINE -> written(Entry.LINE);
      case CHOICE -> chosen();
      case SCALE -> step.isKept() ? marked() : new UnkeptMarksView(sight).blocks();
      case CHECKLIST -> step.isKept() ? ticks() : List.of(onScreen());
      case RATINGS, TALLIES -> new RatingsView(sight).input(step);
      case AGREEMENTS -> agreements();
    };
  }

  private List<Block> written(Entry kind) {
    var own = own();
    var title =
        switch (step.openness()) {
          case SHARED -> "session.writes";
          case TOGETHER -> "session.writes-together";
          case PRIVATE -> "session.writes-private";
        };
    var field = new Field(Presses.TEXT, sight.say(title), kind, own.text(), List.of());
    var about = step.id() + "/" + Writing.ANSWER;
    var words = sight.say(own.text().isEmpty() ? "session.press.send" : "session.press.change");
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Guided.Form(
            step.id(), "", List.of(field), sight.press(words, Verb.WRITE, about, own.revision())));
    var isForMany = step.who().equals(Step.ALL) || step.who().equals(Step.TURNS);
    if (isForMany && own.text().isEmpty() && step.openness() == Openness.SHARED) {
      blocks.add(sight.choices("", sight.press("pass", Verb.PASS)));
    }
    return blocks;
  }

  private Contribution own() {
    var actor = sight.scene().actor().id();
    return sight
        .session()
        .find(step.id(), Writing.ANSWER, actor)
        .orElseGet(() -> new Contribution(step.id(), Writing.ANSWER, actor, 0, ""));
  }

  private List<Block> chosen() {
    if (!step.isCrossroads()) {
      return marked();
    }
    var choices =
        step.options().stream()
            .map(it -> sight.press(sight.fill(it.label()), Verb.CHOOSE, it.id(), 0))
            .toList();
    return List.of(new Block.Choices("", choices));
  }

  private List<Block> marked() {
    var own = own();
    var options =
        step.options().stream().map(it -> new Pointer(it.id(), sight.fill(it.label()))).toList();
    var label = sight.say("session.mark");
    var field = new Field(Presses.TEXT, label, Entry.CHOICE, own.text(), options);
    var about = step.id() + "/" + Writing.ANSWER;
    var send = sight.press(sight.say("session.press.send"), Verb.WRITE, about, own.revision());
    var blocks = new ArrayList<Block>();
    blocks.add(new Guided.Form(step.id(), "", List.of(field), send));
    distribution(blocks);
    return blocks;
  }

  private void distribution(List<Block> blocks) {
    var marks = sight.written(step.id()).filter(it -> !it.text().isEmpty()).toList();
    if (marks.size() < Count.FEWEST) {
      return;
    }
    var lines = new ArrayList<String>();
    for (var option : step.options()) {
      var count = marks.stream().filter(it -> it.text().equals(option.id())).count();
      lines.add("- " + sight.fill(option.label()) + ": " + count);
    }
    blocks.add(new Text(String.join("\n", lines)));
  }

  /** What is kept nowhere is ticked on the screen and not sent. */
  private Block onScreen() {
    var items = step.options().stream().map(it -> sight.fill(it.label())).toList();
    return new Block.Checklist(step.id(), sight.say("session.on-screen"), items);
  }

  private List<Block> ticks() {
    var choices = new ArrayList<Choice>();
    for (var option : step.options()) {
      var now =
          sight
              .session()
              .find(step.id(), option.id(), "")
              .orElseGet(() -> new Contribution(step.id(), option.id(), "", 0, ""));
      var isSet = !now.text().isEmpty();
      var label = sight.fill(option.label());
      choices.add(
          sight.press(
              isSet ? sight.say("session.ticked", label) : sight.say("session.unticked", label),
              isSet ? Verb.UNTICK : Verb.TICK,
              step.id() + "/" + option.id(),
              now.revision()));
    }
    return List.of(new Block.Choices("", choices));
  }

  private List<Block> agreements() {
    var actor = sight.scene().actor().id();
    var mine =
        sight.session().written().agreements().stream()
            .filter(it -> it.id().startsWith(actor + "-"))
            .count();
    var people =
        sight.session().circle().present().stream()
            .map(it -> new Pointer(it.id(), it.name()))
            .toList();
    var fields =
        List.of(
            what(),
            new Field(Presses.WHO, sight.say("session.owner"), Entry.CHOICE, actor, people),
            new Field(Presses.DUE, sight.say("session.due"), Entry.DATE, "", List.of()));
    var send = sight.press(sight.say("session.press.agree"), Verb.AGREE, "", Math.toIntExact(mine));
    var blocks = new ArrayList<>(new AgreementView(sight).blocks());
    blocks.add(new Guided.Form("agree-" + mine, sight.say("session.agree"), fields, send));
    return blocks;
  }

  private Field what() {
    var options =
        step.options().stream().map(it -> new Pointer(it.id(), sight.fill(it.label()))).toList();
    var kind = options.isEmpty() ? Entry.LINE : Entry.CHOICE;
    return new Field(Presses.TEXT, sight.say("session.what"), kind, "", options);
  }
}
