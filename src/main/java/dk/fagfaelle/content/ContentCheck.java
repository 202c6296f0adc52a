package dk.fagfaelle.content;

import java.util.List;
import java.util.function.Supplier;

/** Checks one kind of content completely, without starting anything. Each room has its own. */
@FunctionalInterface
public interface ContentCheck {

  /** Returns everything that is wrong; nothing if all is well. */
  List<Fault> faults(Contents contents);

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
