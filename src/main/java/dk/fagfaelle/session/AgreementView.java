package dk.fagfaelle.session;

import static java.util.stream.Collectors.joining;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Written.Agreement;
import dk.fagfaelle.session.Written.Progress;
import java.util.ArrayList;
import java.util.List;

/** Shows the next steps of a session. */
final class AgreementView {

  private final Sight sight;

  AgreementView(Sight sight) {
    this.sight = sight;
  }

  /** Returns the next steps, each with what can be done about it. */
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    for (var it : sight.session().written().agreements()) {
      blocks.add(new Text(line(it)));
      if (it.progress() == Progress.OPEN) {
        var done = sight.press(sight.say("session.press.done"), Verb.DONE, it.id(), it.revision());
        blocks.add(sight.choices("", done));
      }
    }
    return blocks;
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
    return sight.say(key, sight.fill(it.what()), sight.nameOf(it.owner()), due, it.reason());
  }
}
