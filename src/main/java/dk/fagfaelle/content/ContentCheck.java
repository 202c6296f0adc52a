package dk.fagfaelle.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Checks one kind of content completely, without starting anything. Each room has its own. */
@FunctionalInterface
public interface ContentCheck {

  /** Returns everything that is wrong; nothing if all is well. */
  List<Fault> faults(Contents contents);

  /**
   * Returns everything that any check finds wrong, in the order it stands in the files. A check
   * that cannot go on does not keep the others from theirs.
   */
  static List<Fault> all(List<ContentCheck> checks, Contents contents) {
    var faults = new ArrayList<Fault>();
    for (var check : checks) {
      faults.addAll(faultsOf(() -> faults.addAll(check.faults(contents))));
    }
    return faults.stream()
        .distinct()
        .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line))
        .toList();
  }

  /** Returns the faults that reading something tells of. */
  static List<Fault> faultsOf(Supplier<?> reading) {
    try {
      var _ = reading.get();
      return List.of();
    } catch (ContentException e) {
      return e.faults();
    }
  }
}
