package dk.fagfaelle.knowledge.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts numbered lists as Word shows them: an outer number starts the inner list again. */
final class ListCounter {

  private record Place(String list, int level) {}

  private final Map<Place, Integer> numbers = new HashMap<>();

  /**
   * Returns the next number.
   *
   * @param list which list; none if only the style says that it is one
   * @param level how deep in it, 0 for the outermost
   */
  int next(@Nullable BigInteger list, int level) {
    var id = String.valueOf(list);
    numbers.keySet().removeIf(place -> place.list().equals(id) && place.level() > level);
    return numbers.merge(new Place(id, level), 1, Integer::sum);
  }
}
