package dk.fagfaelle.channel.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws boxes to tick; where a line is long, each stands in full beside a box of its own. */
final class TickBoxes {

  /** Begins the id of every box, so that a tick is known and nothing is done about it. */
  static final String ID = "tick.";

  private static final int MOST_IN_ONE = 10;

  private final Texts texts;

  TickBoxes(Texts texts) {
    this.texts = texts;
  }

  List<Chunk> draw(String at, List<String> items) {
    return items.stream().allMatch(it -> Plain.fits(it, Buttons.MOST_LETTERS) && !it.isBlank())
        ? groups(at, items)
        : IntStream.range(0, items.size())
            .boxed()
            .flatMap(i -> line(at + "." + i, items.get(i)))
            .toList();
  }

  private static List<Chunk> groups(String at, List<String> items) {
    return IntStream.iterate(0, i -> i < items.size(), i -> i + MOST_IN_ONE)
        .mapToObj(
            i -> {
              var some = items.subList(i, Math.min(i + MOST_IN_ONE, items.size()));
              var options = some.stream().map(TickBoxes::option).toList();
              return Chunk.of(
                  ActionsBlock.builder().elements(List.of(boxes(at + "." + i, options))).build());
            })
        .toList();
  }

  private Stream<Chunk> line(String at, String item) {
    var parts = Cut.parts(item.isBlank() ? texts.say("slack.tick") : item, RichText.MOST / 2);
    var above =
        parts.stream()
            .limit(parts.size() - 1L)
            .flatMap(it -> RichText.section(List.of(Span.plain(it))).stream())
            .map(Chunk::glued);
    var box = boxes(at, List.of(option(texts.say("slack.tick"))));
    var last = SectionBlock.builder().text(Plain.text(parts.getLast())).accessory(box).build();
    return Stream.concat(above, Stream.of(Chunk.of(last)));
  }

  private static CheckboxesElement boxes(String at, List<OptionObject> options) {
    var numbered =
        IntStream.range(0, options.size())
            .mapToObj(
                i -> OptionObject.builder().text(options.get(i).getText()).value("" + i).build());
    return CheckboxesElement.builder().actionId(ID + at).options(numbered.toList()).build();
  }

  private static OptionObject option(String text) {
    return OptionObject.builder().text(Plain.text(text)).build();
  }
}
