package dk.fagfaelle.session;

import static java.util.stream.Collectors.joining;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Guided.Entry;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Written.Agreement;
import dk.fagfaelle.session.Written.Progress;
import dk.fagfaelle.session.Written.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the next steps of a session. */
final class AgreementView {

  /** Begins the keys of the reasons that are offered. */
  private static final String REASON = "session.not-relevant.";

  private final Sight sight;

  AgreementView(Sight sight) {
    this.sight = sight;
  }

  /** Returns the next steps, each with what can be done about it, and how it went. */
  List<Block> blocks() {
    return sight.session().written().agreements().stream()
        .flatMap(it -> blocks(it).stream())
        .toList();
  }

  /** Returns the reminders of whoever looks that she has not answered. */
  List<Block> reminders() {
    var actor = sight.scene().actor().id();
    return sight.session().written().agreements().stream()
        .filter(it -> it.owner().equals(actor) && it.calls().isCalled())
        .map(this::reminder)
        .toList();
  }

  /** Returns what reminds the owner of a next step. */
  Block reminder(Agreement it) {
    var what = sight.fill(it.what());
    return new Notice(Tone.CAUTION, sight.say(Reminding.WORDS, what, Days.read(it.due())));
  }

  /** Returns a next step, with what can be done about it, and how it went. */
  List<Block> blocks(Agreement it) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Text(line(it)));
    if (it.progress() == Progress.OPEN) {
      var done = sight.press(sight.say("session.press.done"), Verb.DONE, it.id(), it.revision());
      blocks.add(sight.choices("", done));
      blocks.add(putOff(it));
      blocks.add(notRelevant(it));
    }
    history(it).ifPresent(blocks::add);
    return blocks;
  }

  private Block putOff(Agreement it) {
    var label = sight.say("session.put-off-label");
    var field = new Field(Presses.DUE, label, Entry.DATE, "", List.of());
    var words = sight.say("session.press.put-off");
    var send = sight.press(words, Verb.PUT_OFF, it.id(), it.revision());
    var form = new Guided.Form(formOf("put-off", it), "", List.of(field), send);
    return new Guided.Folded(sight.say("session.put-off"), List.of(form));
  }

  /** Somebody may have next steps of several sessions on one screen. */
  private String formOf(String what, Agreement it) {
    return String.join("-", what, it.id(), sight.session().id());
  }

  /** A reason is pressed; where words are written at all, it may be written instead. */
  private Block notRelevant(Agreement it) {
    var reasons =
        Agreeing.REASONS.stream()
            .map(
                reason ->
                    sight.press(
                        sight.say(REASON + reason),
                        Verb.NOT_RELEVANT,
                        it.id() + "/" + reason,
                        it.revision()))
            .toList();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Choices("", reasons));
    if (!sight.scene().flow().isSpoken()) {
      var label = sight.say("session.not-relevant-label");
      var field = new Field(Presses.TEXT, label, Entry.LINE, "", List.of());
      var words = sight.say("session.press.send");
      var send = sight.press(words, Verb.NOT_RELEVANT, it.id(), it.revision());
      blocks.add(new Guided.Form(formOf("not-relevant", it), "", List.of(field), send));
    }
    return new Guided.Folded(sight.say("session.not-relevant"), blocks);
  }

  /** Returns who did what to a next step, and when. */
  private Optional<Block> history(Agreement of) {
    var lines =
        sight.session().written().remarks().stream()
            .filter(it -> it.words().startsWith(Agreeing.WENT))
            .filter(it -> it.details().getFirst().equals(of.id()))
            .map(it -> "- " + line(it))
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Guided.Folded(
                sight.say("session.went"), List.of(new Text(String.join("\n", lines)))));
  }

  private String line(Remark it) {
    var day = Days.read(Days.of(it.at()));
    return sight.say(it.words(), it.details().get(1), day, it.details().getLast());
  }

  /** Returns the next steps as lines of a list, with nothing to press. */
  String list() {
    return sight.session().written().agreements().stream()
        .map(it -> "- " + line(it))
        .collect(joining("\n"));
  }

  private String line(Agreement it) {
    var key =
        switch (it.progress()) {
          case OPEN -> "session.agreed.open";
          case DONE -> "session.agreed.done";
          case NOT_RELEVANT -> "session.agreed.not-relevant";
        };
    var due = Days.read(it.due());
    var isOffered = Agreeing.REASONS.contains(it.reason());
    var reason = isOffered ? sight.say(REASON + it.reason()) : it.reason();
    return sight.say(key, sight.fill(it.what()), sight.nameOf(it.owner()), due, reason);
  }
}
