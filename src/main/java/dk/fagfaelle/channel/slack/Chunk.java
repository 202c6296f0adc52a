package dk.fagfaelle.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Blocks that stay together in one message.
 *
 * @param isGlued whether it should not stand last in a message: it is about what comes below
 * @param length how many letters it takes on the wire, signs of JSON and all
 */
record Chunk(List<LayoutBlock> blocks, boolean isGlued, int length) {

  Chunk {
    blocks = List.copyOf(blocks);
  }

  static Chunk of(LayoutBlock block) {
    return new Chunk(List.of(block), false, Wire.json(block).length() + 1);
  }

  Chunk glued() {
    return new Chunk(blocks, true, length);
  }

  /** Puts chunks together that may not be parted. */
  static Chunk together(List<Chunk> chunks) {
    var blocks = chunks.stream().flatMap(it -> it.blocks().stream()).toList();
    return new Chunk(blocks, false, chunks.stream().mapToInt(Chunk::length).sum());
  }

  Chunk and(Chunk next) {
    var both = Stream.concat(blocks.stream(), next.blocks().stream()).toList();
    return new Chunk(both, false, length + next.length());
  }
}
