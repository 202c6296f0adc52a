package dk.fagfaelle.session;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Step.Input;
import dk.fagfaelle.session.Step.Keep;
import dk.fagfaelle.session.Step.Openness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what is left of a session: first to whoever leads, then to everybody. */
final class SummaryView {

  private final Sight sight;

  SummaryView(Sight sight) {
    this.sight = sight;
  }

  /** The last look, before it is shared. */
  List<Block> review() {
    var blocks = new ArrayList<>(new Surroundings(sight).calls());
    if (!sight.scene().mayLead()) {
      var lead = sight.scene().flow().lead(sight.scene().form());
      var holder = sight.session().circle().holder(lead.id()).map(it -> it.name()).orElse("");
      blocks.add(new Text(sight.say("session.is-reviewed", holder)));
      blocks.add(new Surroundings(sight).more());
      return blocks;
    }
    blocks.add(new Text(sight.say("session.last-look")));
    blocks.addAll(kept());
    blocks.add(
        sight.choices(
            "",
            sight.press("close", Verb.CLOSE),
            sight.press("close-unshared", Verb.CLOSE_UNSHARED),
            sight.press("back-from-summary", Verb.BACK)));
    blocks.add(new Surroundings(sight).more());
    return blocks;
  }

  /** What everybody may take along. */
  List<Block> closed() {
    var blocks = new ArrayList<>(new AgreementView(sight).reminders());
    blocks.add(new Text(sight.say("session.is-closed", sight.scene().flow().words().title())));
    blocks.addAll(kept());
    if (sight.session().isShared()) {
      blocks.add(new Guided.TakeAlong(sight.say("session.take-along"), sight.session().id()));
    }
    blocks.addAll(
        new PaperView(sight.texts(), sight.facts())
            .wayToCourse(sight.scene().flow(), sight.scene().form()));
    blocks.add(notice());
    return blocks;
  }

  /** The same on a sheet, where nothing is pressed. */
  Block sheet() {
    var blocks = new ArrayList<>(said());
    var steps = new AgreementView(sight).list();
    if (!steps.isEmpty()) {
      blocks.add(new Text("#### " + sight.say("session.next-steps") + "\n\n" + steps));
    }
    blocks.add(new Notice(Tone.PLAIN, sight.say("session.sheet")));
    var held = sight.say("session.held-on", Days.read(Days.of(sight.session().frame().since())));
    return new Guided.Sheet(sight.scene().flow().words().title(), held, blocks);
  }

  /** It was broken off or came to nothing. */
  List<Block> ended(String words) {
    var blocks = new ArrayList<>(new AgreementView(sight).reminders());
    blocks.add(new Text(sight.say("session.ended", sight.say(words))));
    blocks.addAll(new AgreementView(sight).blocks());
    blocks.add(notice());
    return blocks;
  }

  private List<Block> kept() {
    var blocks = new ArrayList<>(said());
    if (!sight.session().written().agreements().isEmpty()) {
      blocks.add(new Text("#### " + sight.say("session.next-steps")));
      blocks.addAll(new AgreementView(sight).blocks());
    }
    return blocks;
  }

  private List<Block> said() {
    var blocks = new ArrayList<>(rated());
    for (var step : sight.scene().flow().steps(sight.scene().form())) {
      var sayings = sight.sayings(step.id(), Writing.ANSWER);
      var isOpen = step.keep() == Keep.SUMMARY && step.openness() != Openness.PRIVATE;
      if (isOpen && !sayings.isEmpty()) {
        blocks.add(new Guided.Sayings(step.title(), sayings));
      }
      if (isOpen && step.input() == Input.CHECKLIST) {
        ticked(step).ifPresent(blocks::add);
      }
    }
    sight.session().written().remarks().stream()
        .filter(it -> it.words().equals("session.skipped"))
        .map(it -> sight.say(it.words(), it.details().toArray(String[]::new)))
        .forEach(line -> blocks.add(new Text(line)));
    return blocks;
  }

  private List<Block> rated() {
    var steps = sight.scene().flow().steps(sight.scene().form());
    var kept = steps.stream().filter(it -> it.keep() == Keep.SUMMARY).map(Step::id).toList();
    return new RatingsView(sight).results(kept);
  }

  /** What was ticked is shown; what was not may still have been done, so nothing is said of it. */
  private Optional<Block> ticked(Step step) {
    var ticks =
        step.options().stream()
            .filter(
                it ->
                    sight
                        .session()
                        .find(step.id(), it.id(), "")
                        .filter(mark -> !mark.text().isEmpty())
                        .isPresent())
            .map(it -> "- " + sight.say("session.ticked", sight.fill(it.label())))
            .toList();
    return ticks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Text("#### " + step.title() + "\n\n" + String.join("\n", ticks)));
  }

  private Notice notice() {
    var days = "" + sight.scene().flow().keeping().closed().toDays();
    return new Notice(Tone.PLAIN, sight.say("session.kept-for", days));
  }
}
