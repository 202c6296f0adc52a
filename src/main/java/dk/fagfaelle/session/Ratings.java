package dk.fagfaelle.session;

import dk.fagfaelle.reply.Rated.Look;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is answered on a scale in a step.
 *
 * @param items what is answered, each with one of the step's options
 * @param looks how a gear is drawn that was answered with an option, by option; empty where no gear
 *     is
 * @param wheel the group of gears the items belong to; empty if none
 * @param isTeeth whether the items are teeth of the gear in the middle of the group
 * @param side who answers, as it stands beside the numbers; empty where nothing is counted
 */
public record Ratings(
    List<Item> items, Map<String, Look> looks, String wheel, boolean isTeeth, String side) {

  /** No item. */
  public static final Ratings NONE = new Ratings(List.of(), Map.of(), "", false, "");

  /** Copies the collections. */
  public Ratings {
    items = List.copyOf(items);
    looks = Map.copyOf(looks);
  }

  /**
   * Something to answer.
   *
   * @param id its name in the step; the same in two steps that are compared
   * @param label what people read
   */
  public record Item(String id, String label) {}

  /** Returns an item. */
  public Optional<Item> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** Tells whether the items are drawn as gears or their teeth. */
  public boolean isDrawn() {
    return !wheel.isEmpty();
  }
}
