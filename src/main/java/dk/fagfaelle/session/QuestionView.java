package dk.fagfaelle.session;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Guided.Entry;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.session.Meaning.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Shows how to ask what is known in the middle of a step; where people only talk, by a press. */
final class QuestionView {

  private final Sight sight;

  QuestionView(Sight sight) {
    this.sight = sight;
  }

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    var step = sight.step();
    if (!step.questions().isEmpty()) {
      var ready =
          IntStream.range(0, step.questions().size())
              .mapToObj(at -> sight.press(step.questions().get(at), Verb.ASK, step.id(), at))
              .toList();
      blocks.add(new Block.Choices(sight.say("session.look-up"), ready));
    }
    if (!sight.scene().flow().isSpoken()) {
      var label = sight.say("session.question");
      var field = new Field(Presses.TEXT, label, Entry.LINE, "", List.of());
      var form = new Guided.Form("ask", "", List.of(field), sight.press("ask", Verb.ASK));
      blocks.add(new Guided.Folded(sight.say("session.ask"), List.of(form)));
    }
    return blocks;
  }
}
