package dk.fagfaelle.content;

import java.util.List;

/** Finds what is in order and still worth looking at when a file is next opened. */
@FunctionalInterface
public interface RemarkCheck {

  /** Returns what is worth looking at; asked only of contents without faults. */
  List<Fault> remarks(Contents contents);
}
