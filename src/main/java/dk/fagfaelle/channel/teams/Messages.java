package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Draws a showing as messages, each small enough for Teams. */
final class Messages {

  /** What Teams takes in any case; it counts more bytes than are sent. */
  static final int MOST_BYTES = 20_000;

  /** What the connector, the way on, and the button below picks take. */
  private static final int AROUND = 2_000;

  private final Drawing drawing;
  private final Texts texts;

  Messages(Texts texts) {
    this.drawing = new Drawing(texts);
    this.texts = texts;
  }

  /**
   * Draws it: one message, or all that it takes if the rest follows below.
   *
   * @param nonce tells this drawing from others
   */
  List<ObjectNode> of(Showing showing, String nonce) {
    var empty = Elements.message(showing.notice(), Elements.card(showing.notice(), List.of()));
    var room = MOST_BYTES - AROUND - Chunk.bytes(empty);
    var packed = Packing.into(drawing.chunks(showing.pieces(), "i" + nonce, nonce), room);
    var bodies = packed.stream().map(it -> body(it, nonce)).toList();
    var shown =
        switch (showing.turning()) {
          case Turning.Following() -> bodies;
          case Turning.Paged paged -> List.of(page(bodies, paged, nonce));
        };
    return shown.stream()
        .map(it -> Elements.message(showing.notice(), Elements.card(showing.notice(), it)))
        .toList();
  }

  /** Below the last thing that can be picked stands the button that saves them all. */
  private List<ObjectNode> body(List<Chunk> chunks, String nonce) {
    var picks = new LinkedHashMap<String, String>();
    var body = new ArrayList<ObjectNode>();
    var below = 0;
    for (var chunk : chunks) {
      body.addAll(chunk.elements());
      picks.putAll(chunk.picks());
      below = chunk.picks().isEmpty() ? below : body.size();
    }
    if (!picks.isEmpty()) {
      body.add(below, drawing.buttons().picks(picks, nonce));
    }
    return body;
  }

  private List<ObjectNode> page(List<List<ObjectNode>> bodies, Turning.Paged paged, String nonce) {
    var at = Math.clamp(paged.page(), 0, bodies.size() - 1);
    var ways = new ArrayList<Choice>();
    if (at > 0) {
      ways.add(paged.to(texts.say("teams.back"), at - 1));
    }
    if (at < bodies.size() - 1) {
      ways.add(paged.to(texts.say("teams.rest"), at + 1));
    }
    return Stream.concat(bodies.get(at).stream(), drawing.buttons().choices(ways, nonce).stream())
        .toList();
  }
}
