package dk.fagfaelle.session;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Pointer;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Guided.Entry;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.session.Circle.Member;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what stands around every step: who is there, roles, and the other ways to go. */
final class Surroundings {

  private final Sight sight;
  private final Step step;

  Surroundings(Sight sight) {
    this.sight = sight;
    this.step = sight.step();
  }

  /** Returns that somebody has called help in this visit, if so. */
  List<Block> calls() {
    var prefix = "help:" + sight.session().visit() + ":";
    var isCalled = sight.session().post().taken().stream().anyMatch(it -> it.startsWith(prefix));
    return isCalled
        ? List.of(new Notice(Tone.URGENT, sight.say("session.help-called")))
        : List.of();
  }

  /** Returns the roles that are seen to be missing here, each with a press to take it. */
  List<Block> missing() {
    var flow = sight.scene().flow();
    var lead = flow.lead(sight.scene().form());
    var isFirst = sight.session().frame().place().path().isEmpty();
    var choices = new ArrayList<Choice>();
    for (var role : flow.roles(sight.scene().form())) {
      var isNeeded = isFirst || role.equals(lead) || role.id().equals(step.who());
      if (isNeeded && sight.session().circle().holder(role.id()).isEmpty()) {
        choices.add(claim("session.press.claim", role));
      }
    }
    return choices.isEmpty()
        ? List.of()
        : List.of(new Block.Choices(sight.say("session.missing"), choices));
  }

  /** Returns who is there and everything that is needed now and then. */
  Block more() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Text(people()));
    blocks.add(new Text(sight.say("session.invite", sight.session().code())));
    if (sight.scene().mayLead() && sight.session().state() == State.OPEN) {
      skip(blocks);
    }
    blocks.add(new Block.Choices(sight.say("session.ways"), ways()));
    roles(blocks);
    if (sight.scene().mayLead()) {
      blocks.add(ends());
    }
    return new Guided.Folded(sight.say("session.more"), blocks);
  }

  private String people() {
    var lines = new ArrayList<String>();
    lines.add("#### " + sight.say("session.people"));
    sight.session().circle().present().forEach(it -> lines.add("- " + sight.called(it)));
    return String.join("\n", lines);
  }

  private List<Choice> ways() {
    var choices = new ArrayList<Choice>();
    choices.add(sight.press("help", Verb.HELP));
    if (sight.scene().mayLead() && sight.session().state() == State.OPEN) {
      if (!sight.session().frame().place().path().isEmpty()) {
        choices.add(sight.press("back", Verb.BACK));
      }
      choices.add(sight.press("pause", Verb.PAUSE));
    }
    var joins = sight.scene().actor().joins();
    choices.add(sight.press(sight.say("session.press.leave"), Verb.LEAVE, "", joins));
    return choices;
  }

  private void skip(List<Block> blocks) {
    var skip = step.rules().skip();
    if (!skip.isEmpty()) {
      var field = new Field(Presses.TEXT, skip, Entry.LINE, "", List.of());
      var send = sight.press("skip", Verb.SKIP);
      blocks.add(
          new Guided.Form("skip-" + step.id(), sight.say("session.skip"), List.of(field), send));
    }
  }

  private void roles(List<Block> blocks) {
    var others = new ArrayList<Choice>();
    for (var role : sight.scene().flow().roles(sight.scene().form())) {
      var chair = sight.session().circle().chair(role.id());
      if (chair.member().equals(sight.scene().actor().id())) {
        handOver(role, chair).ifPresentOrElse(blocks::add, () -> {});
      } else {
        others.add(claim("session.press.take", role));
      }
    }
    if (!others.isEmpty()) {
      blocks.add(new Block.Choices(sight.say("session.roles"), others));
    }
  }

  private Optional<Block> handOver(Flow.Role role, Circle.Chair chair) {
    var people =
        sight.session().circle().present().stream()
            .filter(it -> !it.equals(sight.scene().actor()))
            .map(it -> new Pointer(it.id(), it.name()))
            .toList();
    if (people.isEmpty()) {
      return Optional.empty();
    }
    var label = sight.say("session.hand-over", role.title());
    var field = new Field(Presses.WHO, label, Entry.CHOICE, "", people);
    var words = sight.say("session.press.hand-over");
    var send = sight.press(words, Verb.HAND_OVER, role.id(), chair.revision());
    return Optional.of(new Guided.Form("hand-over-" + role.id(), "", List.of(field), send));
  }

  /** Two presses: this is unfolded, and then a reason is pressed. */
  private Block ends() {
    var reasons =
        Ending.REASONS.stream()
            .map(it -> sight.press(sight.say("session.not-held." + it), Verb.NOT_HELD, it, 0))
            .toList();
    return new Guided.Folded(
        sight.say("session.ends"),
        List.of(
            new Block.Choices(sight.say("session.not-held"), reasons),
            sight.choices(sight.say("session.cancel"), sight.press("cancel", Verb.CANCEL))));
  }

  private Choice claim(String key, Flow.Role role) {
    var chair = sight.session().circle().chair(role.id());
    var holder = sight.session().circle().holder(role.id()).map(Member::name).orElse("");
    var words =
        holder.isEmpty()
            ? sight.say("session.press.claim", role.title())
            : sight.say(key, role.title(), holder);
    return sight.press(words, Verb.CLAIM, role.id(), chair.revision());
  }
}
