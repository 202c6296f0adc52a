package dk.fagfaelle.channel.slack;

import java.util.ArrayList;
import java.util.List;

/** Lays chunks into messages: as many as fit, and none that is about the next one last. */
final class Pages {

  private final int mostBlocks;
  private final int mostLetters;

  /** Takes how much one message holds. */
  Pages(int mostBlocks, int mostLetters) {
    this.mostBlocks = mostBlocks;
    this.mostLetters = mostLetters;
  }

  /** Returns the pages in order, one at least. */
  List<Chunk> of(List<Chunk> chunks) {
    var pages = new ArrayList<Chunk>();
    var page = new ArrayList<Chunk>();
    for (var chunk : chunks) {
      if (!page.isEmpty() && !fits(page, chunk)) {
        var waiting = taken(page);
        pages.add(Chunk.together(page));
        page.clear();
        page.addAll(fits(waiting, chunk) ? waiting : List.of());
        if (page.size() < waiting.size()) {
          pages.add(Chunk.together(waiting));
        }
      }
      page.add(chunk);
    }
    pages.add(Chunk.together(page));
    return List.copyOf(pages);
  }

  /** Tells whether all of it fits into one. */
  boolean hold(List<Chunk> chunks) {
    return fits(chunks, Chunk.together(List.of()));
  }

  private boolean fits(List<Chunk> page, Chunk next) {
    var blocks = page.stream().mapToInt(it -> it.blocks().size()).sum() + next.blocks().size();
    var letters = page.stream().mapToInt(Chunk::length).sum() + next.length();
    return blocks <= mostBlocks && letters <= mostLetters;
  }

  /** Takes from the end of a page what is about what comes next, and leaves something on it. */
  private static List<Chunk> taken(List<Chunk> page) {
    var waiting = new ArrayList<Chunk>();
    while (page.size() > 1 && page.getLast().isGlued()) {
      waiting.addFirst(page.removeLast());
    }
    return List.copyOf(waiting);
  }
}
