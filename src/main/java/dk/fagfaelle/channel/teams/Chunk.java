package dk.fagfaelle.channel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is not parted when a message is too long.
 *
 * @param elements from top to bottom
 * @param picks what can be picked in it: the answer now, by the name of the input
 * @param leads whether it begins what comes after it
 */
record Chunk(List<ObjectNode> elements, Map<String, String> picks, boolean leads) {

  /** Copies what is handed in. */
  Chunk {
    elements = List.copyOf(elements);
    picks = Map.copyOf(picks);
  }

  static Chunk of(ObjectNode... elements) {
    return new Chunk(List.of(elements), Map.of(), false);
  }

  static Chunk of(List<ObjectNode> elements) {
    return new Chunk(elements, Map.of(), false);
  }

  /** Returns the bytes it takes; the picks stand in a button and in its fallback. */
  int size() {
    var drawn = elements.stream().mapToInt(it -> bytes(it) + 1).sum();
    var picked =
        picks.entrySet().stream()
            .mapToInt(it -> 2 * (it.getKey().length() + bytes(it.getValue()) + 8))
            .sum();
    return drawn + picked;
  }

  static int bytes(Object text) {
    return text.toString().getBytes(UTF_8).length;
  }
}
