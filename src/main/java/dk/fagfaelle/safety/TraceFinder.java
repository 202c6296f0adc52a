package dk.fagfaelle.safety;

import java.util.List;

/** Finds what is personal, of one or a few kinds. */
interface TraceFinder {

  /** Returns what is found, in any order; the time taken grows with the text's length only. */
  List<Trace> find(Unmasked text);
}
