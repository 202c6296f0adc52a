package dk.fagfaelle.channel.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dk.fagfaelle.channel.chat.Weight;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws what can be pressed, in rows; what is too long for a button stands whole above it. */
final class Buttons {

  static final int MOST_LETTERS = 75;
  private static final int MOST_IN_A_ROW = 25;

  /** Of the values of a row, so that a row fits into a message. */
  private static final int MOST_VALUES = 5_000;

  private final Texts texts;

  Buttons(Texts texts) {
    this.texts = texts;
  }

  /**
   * Draws choices in order.
   *
   * @param at names them in the message
   * @param picked the label of the one that is picked; empty if none is
   */
  List<Chunk> rows(String at, List<Choice> choices, String picked) {
    var chunks = new ArrayList<>(legend(choices.stream().map(Choice::label).toList()));
    var row = new ArrayList<BlockElement>();
    var used = 0;
    for (var i = 0; i < choices.size(); i++) {
      var length = Values.write(choices.get(i)).length();
      if (!row.isEmpty() && (row.size() == MOST_IN_A_ROW || used + length > MOST_VALUES)) {
        chunks.add(row(row));
        row.clear();
        used = 0;
      }
      row.add(button(at, choices, i, picked));
      used += length;
    }
    if (!row.isEmpty()) {
      chunks.add(row(row));
    }
    return List.copyOf(chunks);
  }

  /** Draws one that people are meant to press. */
  Chunk sending(String id, Choice choice) {
    var label = choice.label().isEmpty() ? texts.say("slack.send") : choice.label();
    return row(
        List.of(
            ButtonElement.builder()
                .actionId(id)
                .text(Plain.text(shortened(label, 0)))
                .value(Values.write(choice))
                .style("primary")
                .build()));
  }

  /** Draws in full, and numbered, what is too long for the label it is for. */
  List<Chunk> legend(List<String> labels) {
    return IntStream.range(0, labels.size())
        .filter(i -> !Plain.fits(labels.get(i), MOST_LETTERS))
        .mapToObj(i -> Span.plain(texts.say("slack.numbered", "" + (i + 1), labels.get(i))))
        .flatMap(span -> RichText.section(List.of(span)).stream())
        .map(Chunk::glued)
        .toList();
  }

  /** Returns a label that fits, with the number it has in the legend if it does not. */
  String shortened(String label, int at) {
    if (label.isBlank()) {
      return texts.say("slack.nameless", "" + (at + 1));
    }
    return Plain.fits(label, MOST_LETTERS)
        ? label
        : Plain.beginning(
            texts, texts.say("slack.numbered", "" + (at + 1), label), MOST_LETTERS - 2);
  }

  private ButtonElement button(String at, List<Choice> choices, int i, String picked) {
    var choice = choices.get(i);
    var isPicked = !picked.isEmpty() && choice.label().equals(picked);
    var label = shortened(choice.label(), i);
    var marked = isPicked ? texts.say("slack.picked", label) : label;
    var button =
        ButtonElement.builder()
            .actionId(at + "." + i)
            .text(Plain.text(Plain.fits(marked, MOST_LETTERS) ? marked : label))
            .value(Values.write(choice));
    return switch (Weight.of(choice)) {
      case DANGER -> button.style("danger").build();
      case FORWARD -> button.style("primary").build();
      case PLAIN -> isPicked ? button.style("primary").build() : button.build();
    };
  }

  private static Chunk row(List<BlockElement> elements) {
    return Chunk.of(ActionsBlock.builder().elements(List.copyOf(elements)).build());
  }
}
