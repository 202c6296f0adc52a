package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Piece.Fold;
import dk.fagfaelle.channel.chat.Piece.Said;
import dk.fagfaelle.channel.teams.Paragraphs.Kind;
import dk.fagfaelle.channel.teams.Paragraphs.Paragraph;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Draws pieces as elements of a card, in chunks that are not parted. */
final class Drawing {

  /** So that what is folded fits into a message with what stands around it. */
  private static final int MOST_FOLDED = 12_000;

  private final Texts texts;
  private final Buttons buttons;
  private final Inputs inputs;

  Drawing(Texts texts) {
    this.texts = texts;
    this.buttons = new Buttons(texts);
    this.inputs = new Inputs(texts, buttons);
  }

  /** Returns what draws the buttons, for those that are no piece's. */
  Buttons buttons() {
    return buttons;
  }

  /**
   * Draws pieces.
   *
   * @param id begins the names of what is in them
   * @param nonce tells this drawing from others
   */
  List<Chunk> chunks(List<Piece> pieces, String id, String nonce) {
    return IntStream.range(0, pieces.size())
        .boxed()
        .flatMap(at -> draw(pieces.get(at), id + "-" + at, nonce))
        .toList();
  }

  private Stream<Chunk> draw(Piece piece, String id, String nonce) {
    return switch (piece) {
      case Piece.Heading(var text, var isLarge) ->
          Stream.of(leading(Elements.heading(text, isLarge)));
      case Piece.Words(var markdown) -> words(markdown).map(Chunk::of);
      case Piece.Quiet(var markdown) ->
          words(markdown).map(it -> Chunk.of(it.put("isSubtle", true).put("size", "Small")));
      case Said said -> said(said);
      case Piece.Alert(var tone, var text) -> Portions.of(text).stream().map(it -> alert(tone, it));
      case Piece.Calls(var contacts) ->
          contacts.stream().map(contact -> Chunk.of(buttons.call(contact)));
      case Piece.Buttons(var title, var choices) -> {
        var drawn = buttons.choices(choices, nonce).stream().map(Chunk::of);
        yield title.isEmpty()
            ? drawn
            : Stream.concat(Stream.of(leading(Elements.heading(title, false))), drawn);
      }
      case Piece.Asked(var form) -> Stream.of(Chunk.of(inputs.form(form, id, nonce)));
      case Piece.Pick pick -> Stream.of(inputs.pick(pick, id));
      case Piece.Ticks ticks -> inputs.ticks(ticks, id).stream();
      case Fold fold -> fold(fold, id, nonce);
      case Piece.Link(var label, var address) -> Stream.of(Chunk.of(buttons.link(label, address)));
      case Piece.Rule() ->
          Stream.of(leading(Elements.container("", List.of()).put("separator", true)));
    };
  }

  private static Chunk leading(ObjectNode element) {
    return new Chunk(List.of(element), Map.of(), true);
  }

  private static Stream<ObjectNode> words(String markdown) {
    return grouped(Paragraphs.of(markdown)).stream().map(Drawing::block);
  }

  /** Items of a list belong in one text, so that a card and a screen reader see a list. */
  private static List<List<Paragraph>> grouped(List<Paragraph> paragraphs) {
    var groups = new ArrayList<List<Paragraph>>();
    var length = 0;
    for (var paragraph : paragraphs) {
      length += paragraph.text().length();
      if (!groups.isEmpty() && length <= Portions.MOST && isSameList(groups.getLast(), paragraph)) {
        groups.getLast().add(paragraph);
      } else {
        groups.add(new ArrayList<>(List.of(paragraph)));
        length = paragraph.text().length();
      }
    }
    return groups;
  }

  private static boolean isSameList(List<Paragraph> group, Paragraph next) {
    var last = group.getLast();
    return last.kind() == Kind.ITEM
        && next.kind() == Kind.ITEM
        && last.sign().equals("-") == next.sign().equals("-");
  }

  private static ObjectNode block(List<Paragraph> paragraphs) {
    var text = Elements.text(Paragraphs.joined(paragraphs));
    return switch (paragraphs.getFirst().kind()) {
      case HEADING -> text.put("weight", "Bolder").put("style", "heading").put("size", "Medium");
      case PARAGRAPH, ITEM -> text;
    };
  }

  private static Stream<Chunk> said(Said said) {
    var portions = Portions.of(said.text());
    return IntStream.range(0, portions.size())
        .mapToObj(
            at -> {
              var lines = new ArrayList<ObjectNode>();
              if (at == 0 && !said.who().isEmpty()) {
                lines.add(Elements.verbatim(said.who(), true));
              }
              portions
                  .get(at)
                  .lines()
                  .filter(line -> !line.isBlank())
                  .forEach(line -> lines.add(Elements.verbatim(line, false)));
              return Chunk.of(Elements.container("emphasis", lines));
            });
  }

  private static Chunk alert(Tone tone, String text) {
    var style =
        switch (tone) {
          case URGENT -> "attention";
          case CAUTION -> "warning";
          case PLAIN -> "emphasis";
        };
    var weight = tone == Tone.PLAIN ? "Default" : "Bolder";
    var line = Elements.text(Signs.escaped(text)).put("weight", weight);
    return Chunk.of(Elements.container(style, List.of(line)));
  }

  /**
   * A fold that is too large for a message becomes several. Where others must leave one open, since
   * nothing could open it, a card can.
   */
  private Stream<Chunk> fold(Fold fold, String id, String nonce) {
    var isOpen = fold.isOpen() && !fold.toggle().action().isEmpty();
    var parts = Packing.into(chunks(fold.pieces(), id, nonce), MOST_FOLDED);
    return IntStream.range(0, parts.size())
        .mapToObj(
            at -> {
              var key = at == 0 ? "teams.fold" : "teams.fold-on";
              var title = texts.say(key, fold.title(), "" + (at + 1));
              return fold(title, isOpen, parts.get(at), id + "-f" + at);
            });
  }

  private static Chunk fold(String title, boolean isOpen, List<Chunk> inside, String id) {
    var picks = new HashMap<String, String>();
    inside.forEach(it -> picks.putAll(it.picks()));
    var items = inside.stream().flatMap(it -> it.elements().stream()).toList();
    var box = Elements.container("", items).put("id", id).put("isVisible", isOpen);
    return new Chunk(
        List.of(Elements.actions(List.of(Elements.toggle(title, id))), box), picks, false);
  }
}
