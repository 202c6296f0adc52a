package dk.fagfaelle.content;

import java.util.List;

/** Checks that everything worth answering from is answered from. */
@FunctionalInterface
public interface CoverageCheck {

  /** Returns what no content rests on, and what is said not to be worth it without being there. */
  List<Fault> missing(Contents contents);
}
