package dk.fagfaelle.content;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.util.List;

/** Content that cannot be used, with every fault found in it. */
public final class ContentException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /** Takes at least one fault. */
  public ContentException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Takes the one fault that stopped the reading. */
  public ContentException(Fault fault) {
    this(List.of(fault));
  }

  /** Returns every fault, in the order they were found. */
  public List<Fault> faults() {
    return faults;
  }
}
