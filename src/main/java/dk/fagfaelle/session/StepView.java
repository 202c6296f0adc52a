package dk.fagfaelle.session;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.session.Frame.Deadline;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Step.Input;
import dk.fagfaelle.session.Step.Openness;
import dk.fagfaelle.session.Written.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the step a session is at: what is asked, who answers, what was said, and the way on. */
final class StepView {

  private final Sight sight;
  private final Step step;

  StepView(Sight sight) {
    this.sight = sight;
    this.step = sight.step();
  }

  List<Block> blocks() {
    var surroundings = new Surroundings(sight);
    var blocks = new ArrayList<>(surroundings.calls());
    clock(blocks);
    blocks.add(progress());
    recalled(blocks);
    blocks.add(new Text(sight.fill(step.ask())));
    blocks.addAll(surroundings.missing());
    blocks.addAll(new InputView(sight).blocks());
    answered(blocks);
    said(blocks);
    parked(blocks);
    blocks.addAll(new QuestionView(sight).blocks());
    blocks.add(wayOn());
    if (sight.scene().mayLead()) {
      help().ifPresent(blocks::add);
    }
    blocks.add(sight.choices("", sight.press("danger", Verb.DANGER)));
    blocks.add(surroundings.more());
    return blocks;
  }

  private void clock(List<Block> blocks) {
    sight.session().frame().deadlines().stream()
        .filter(Deadline::isFired)
        .reduce((_, last) -> last)
        .ifPresent(it -> blocks.add(new Notice(Tone.PLAIN, sight.say(it.words()))));
  }

  private Block progress() {
    var form = sight.scene().form();
    var ids = sight.scene().flow().steps(form).stream().map(Step::id).toList();
    var advice = sight.say("session.minutes", "" + step.minutes().getOrDefault(form, 1));
    return new Guided.Progress(step.title(), ids.indexOf(step.id()) + 1, ids.size(), advice);
  }

  private void recalled(List<Block> blocks) {
    for (var id : step.rules().recalls()) {
      var sayings = isShown(id) ? sight.sayings(id, Writing.ANSWER) : List.<Guided.Saying>of();
      if (!sayings.isEmpty()) {
        var title = sight.scene().flow().step(id).map(Step::title).orElse("");
        blocks.add(new Guided.Sayings(title, sayings));
      }
    }
    blocks.addAll(new RatingsView(sight).results(step.rules().recalls()));
  }

  private void answered(List<Block> blocks) {
    var isForMany = step.who().equals(Step.ALL) || step.who().equals(Step.TURNS);
    var isNameless = step.input() == Input.AGREEMENTS || step.input() == Input.CHECKLIST;
    if (!isForMany || !step.isKept() || isNameless) {
      return;
    }
    var ids =
        sight
            .written(step.id())
            .filter(it -> !it.text().isEmpty() && !it.field().startsWith(Writing.IDEA))
            .map(Contribution::member)
            .filter(member -> !member.isEmpty())
            .distinct()
            .toList();
    if (!ids.isEmpty()) {
      var names = String.join(", ", ids.stream().map(sight::nameOf).toList());
      blocks.add(new Text(sight.say("session.answered", names)));
    }
  }

  /** What a person wrote herself stands in her own field. */
  private void said(List<Block> blocks) {
    var ideas = sight.sayings(step.id(), Writing.IDEA);
    if (!ideas.isEmpty()) {
      blocks.add(new Guided.Sayings(sight.say("session.ideas"), ideas));
    }
    if (!isShown(step.id()) || !step.isWritten()) {
      return;
    }
    var own = sight.scene().actor().name();
    var others =
        sight.sayings(step.id(), Writing.ANSWER).stream()
            .filter(it -> step.openness() == Openness.TOGETHER || !it.who().equals(own))
            .toList();
    if (!others.isEmpty()) {
      blocks.add(new Guided.Sayings(sight.say("session.said"), others));
    }
  }

  private boolean isShown(String id) {
    var openness = sight.scene().flow().step(id).map(Step::openness).orElse(Openness.PRIVATE);
    return switch (openness) {
      case SHARED -> true;
      case TOGETHER -> sight.session().frame().place().shown().contains(id);
      case PRIVATE -> false;
    };
  }

  private void parked(List<Block> blocks) {
    var target = step.rules().parks();
    if (target.isEmpty()) {
      return;
    }
    var mine =
        sight
            .written(target)
            .filter(it -> it.field().startsWith(Writing.IDEA))
            .filter(it -> it.member().equals(sight.scene().actor().id()))
            .count();
    var field = Writing.IDEA + mine;
    var label = sight.say("session.idea");
    var form =
        new Guided.Form(
            field,
            "",
            List.of(new Guided.Field(Presses.TEXT, label, Guided.Entry.LINES, "", List.of())),
            sight.press(sight.say("session.press.idea"), Verb.WRITE, target + "/" + field, 0));
    blocks.add(new Guided.Folded(sight.say("session.park"), List.of(form)));
  }

  private Block wayOn() {
    var circle = sight.session().circle();
    var lead = sight.scene().flow().lead(sight.scene().form());
    if (!sight.scene().mayLead()) {
      var holder = circle.holder(lead.id()).map(it -> it.name()).orElse("");
      return new Text(sight.say("session.led-by", holder, lead.title()));
    }
    var choices = new ArrayList<Choice>();
    if (Steering.isToBeShown(sight.session(), step)) {
      choices.add(sight.press(step.isCounted() ? "count" : "show", Verb.SHOW));
    } else if (!step.isCrossroads()) {
      var isAlone = sight.session().circle().present().size() == 1;
      choices.add(sight.press(isAlone ? "forward-alone" : "forward", Verb.FORWARD));
    }
    return choices.isEmpty()
        ? new Text(sight.say("session.choose"))
        : new Block.Choices("", choices);
  }

  private Optional<Block> help() {
    var lines = new ArrayList<String>();
    step.help().forEach(it -> lines.add("- " + sight.fill(it)));
    step.signs().forEach(it -> lines.add("- " + sight.say("session.sign", it.sign(), it.say())));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Guided.Folded(
                sight.say("session.help"), List.of(new Text(String.join("\n", lines)))));
  }
}
