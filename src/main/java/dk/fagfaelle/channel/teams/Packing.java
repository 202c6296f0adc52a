package dk.fagfaelle.channel.teams;

import java.util.ArrayList;
import java.util.List;

/** Lays chunks into as few boxes as they need, in order. */
final class Packing {

  private Packing() {}

  /**
   * Returns the boxes, at least one. What leads is not left alone at the end of one. A chunk that
   * is larger than a box has one for itself.
   *
   * @param most the bytes that fit into one
   */
  static List<List<Chunk>> into(List<Chunk> chunks, int most) {
    var boxes = new ArrayList<List<Chunk>>();
    var box = new ArrayList<Chunk>();
    var filled = 0;
    for (var chunk : chunks) {
      var size = chunk.size();
      if (!box.isEmpty() && filled + size > most) {
        var carried = leadersAtTheEndOf(box);
        boxes.add(List.copyOf(box.subList(0, box.size() - carried.size())));
        box = new ArrayList<>(carried);
        filled = sizeOf(box);
      }
      box.add(chunk);
      filled += size;
    }
    boxes.add(List.copyOf(box));
    return List.copyOf(boxes);
  }

  private static List<Chunk> leadersAtTheEndOf(List<Chunk> box) {
    var from = box.size();
    while (from > 1 && box.get(from - 1).leads()) {
      from--;
    }
    return List.copyOf(box.subList(from, box.size()));
  }

  private static int sizeOf(List<Chunk> box) {
    return box.stream().mapToInt(Chunk::size).sum();
  }
}
