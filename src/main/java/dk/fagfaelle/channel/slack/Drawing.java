package dk.fagfaelle.channel.slack;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Piece.Alert;
import dk.fagfaelle.channel.chat.Piece.Fold;
import dk.fagfaelle.channel.chat.Piece.Heading;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws pieces as blocks, whatever number of messages they take. */
final class Drawing {

  private static final int MOST_HEADER = 150;

  private final Texts texts;
  private final Buttons buttons;
  private final Forms forms;
  private final TickBoxes ticks;
  private final CallList calls;

  Drawing(Texts texts) {
    this.texts = texts;
    this.buttons = new Buttons(texts);
    this.forms = new Forms(texts, buttons);
    this.ticks = new TickBoxes(texts);
    this.calls = new CallList(texts);
  }

  /**
   * Draws pieces in order.
   *
   * @param at names what they lie in, so that every button has a name of its own
   */
  List<Chunk> draw(String at, List<Piece> pieces) {
    return IntStream.range(0, pieces.size())
        .boxed()
        .flatMap(i -> draw(at + "." + i, pieces.get(i)).stream())
        .toList();
  }

  private List<Chunk> draw(String at, Piece piece) {
    return switch (piece) {
      case Heading it -> heading(it);
      case Piece.Words(var markdown) -> RichText.words(markdown);
      case Piece.Quiet(var markdown) -> Quietly.draw(markdown);
      case Piece.Said(var who, var text) -> RichText.said(who, text);
      case Alert(var tone, var text) -> RichText.marked(signOf(tone), List.of(alert(tone, text)));
      case Piece.Calls(var contacts) -> calls.draw(contacts);
      case Piece.Buttons(var title, var choices) ->
          titled(RichText.heading(title), buttons.rows(at, choices, ""));
      case Piece.Asked(var form) -> List.of(forms.draw(form));
      case Piece.Pick it -> titled(label(it.label()), buttons.rows(at, it.choices(), it.answer()));
      case Piece.Ticks it -> titled(RichText.heading(it.title()), ticks.draw(at, it.items()));
      case Fold it -> fold(at, it);
      case Piece.Link(var label, var address) ->
          RichText.section(List.of(new Span(label.isEmpty() ? address : label, false, address)));
      case Piece.Rule() -> List.of(Chunk.of(DividerBlock.builder().build()));
    };
  }

  private static List<Chunk> heading(Heading heading) {
    var isHeader = heading.isLarge() && Plain.fits(heading.text(), MOST_HEADER);
    return isHeader && !heading.text().isBlank()
        ? List.of(Chunk.of(HeaderBlock.builder().text(Plain.text(heading.text())).build()).glued())
        : RichText.heading(heading.text());
  }

  private static Span alert(Tone tone, String text) {
    return new Span(text, tone != Tone.PLAIN, "");
  }

  private static String signOf(Tone tone) {
    return switch (tone) {
      case URGENT -> "rotating_light";
      case CAUTION -> "warning";
      case PLAIN -> "information_source";
    };
  }

  private static List<Chunk> label(String text) {
    return RichText.section(List.of(Span.plain(text))).stream().map(Chunk::glued).toList();
  }

  /** A title and the first of what it is about are not parted. */
  private static List<Chunk> titled(List<Chunk> title, List<Chunk> rest) {
    if (title.isEmpty() || rest.isEmpty()) {
      return Stream.concat(title.stream(), rest.stream()).toList();
    }
    var joined = new ArrayList<>(title.subList(0, title.size() - 1));
    joined.add(title.getLast().and(rest.getFirst()));
    joined.addAll(rest.subList(1, rest.size()));
    return List.copyOf(joined);
  }

  private List<Chunk> fold(String at, Fold fold) {
    if (fold.toggle().action().isEmpty()) {
      return Stream.concat(
              RichText.heading(fold.title()).stream(), draw(at, fold.pieces()).stream())
          .toList();
    }
    var key = fold.isOpen() ? "slack.fold.open" : "slack.fold.closed";
    var toggle =
        new Choice(texts.say(key, fold.title()), fold.toggle().action(), fold.toggle().value());
    return Stream.concat(
            buttons.rows(at + ".fold", List.of(toggle), "").stream(),
            fold.isOpen() ? draw(at, fold.pieces()).stream() : Stream.of())
        .toList();
  }
}
