package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage.Instruction;
import dk.fagfaelle.knowledge.Source;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The workplace's procedures as they were last read. A file that has become broken keeps its last
 * good version here, beside the faults that are told; a file that is gone is gone. Never changed,
 * only {@linkplain #refreshed replaced}; equal to what it replaces if nothing is new.
 */
public final class ProcedureShelf {

  private final String publisher;
  private final boolean isExample;
  private final Map<String, Reading> readings;
  private final List<Fault> strangers;

  private ProcedureShelf(
      String publisher, boolean isExample, Map<String, Reading> readings, List<Fault> strangers) {
    this.publisher = publisher;
    this.isExample = isExample;
    this.readings = readings;
    this.strangers = strangers;
  }

  /**
   * What came of reading a file.
   *
   * @param print names the content that was read
   * @param good the last version that could be used; none if there never was one
   * @param faults what is wrong with the content now
   */
  private record Reading(String print, List<Procedure> good, List<Fault> faults) {}

  /**
   * Returns a shelf with nothing on it.
   *
   * @param publisher what the workplace is called
   * @param isExample whether it is only the example workplace
   */
  public static ProcedureShelf empty(String publisher, boolean isExample) {
    return new ProcedureShelf(publisher, isExample, Map.of(), List.of());
  }

  /**
   * Returns what stands in a folder now, or this if nothing is new. Only files whose content has
   * changed are read again.
   */
  public ProcedureShelf refreshed(Path folder) {
    try {
      return refreshed(ProcedureFolder.of(folder));
    } catch (UncheckedIOException _) {
      var fault = Fault.of(folder.toString(), 1, "file-unreadable");
      return new ProcedureShelf(publisher, isExample, readings, List.of(fault));
    }
  }

  private ProcedureShelf refreshed(ProcedureFolder found) {
    var holders = holders(found.procedures());
    var now = new LinkedHashMap<String, Reading>();
    for (var file : found.procedures()) {
      now.put(file.name(), readingOf(file, holders));
    }
    return now.equals(readings) && found.faults().equals(strangers)
        ? this
        : new ProcedureShelf(publisher, isExample, now, found.faults());
  }

  /** Returns every part of every procedure that can be used. */
  public List<Instruction> instructions() {
    return good().flatMap(procedure -> procedure.instructions(isExample).stream()).toList();
  }

  /** Returns every procedure that can be used, as a source. */
  public List<Source> sources() {
    return good().map(procedure -> procedure.source(publisher)).toList();
  }

  /** Returns everything that is wrong in the folder. */
  public List<Fault> faults() {
    var broken = readings.values().stream().flatMap(reading -> reading.faults().stream());
    return Stream.concat(broken, strangers.stream()).toList();
  }

  /**
   * Returns what the procedures refer to that is not in a library: cards and sections they differ
   * from or cover. Such a procedure can still be used, but is not shown beside what it differs
   * from.
   */
  public List<Fault> faultsAgainst(Library library) {
    return good()
        .flatMap(it -> Stream.of(it.head().deviatesFrom(), it.head().covers()))
        .flatMap(List::stream)
        .filter(reference -> !isIn(library, reference.text()))
        .map(reference -> reference.fault("reference-unknown", reference.text()))
        .toList();
  }

  private static boolean isIn(Library library, String reference) {
    var slash = reference.indexOf('/');
    if (slash < 0) {
      return library.passage(reference).isPresent();
    }
    return Optional.ofNullable(library.sources().get(reference.substring(0, slash)))
        .flatMap(source -> source.section(reference.substring(slash + 1)))
        .isPresent();
  }

  private Stream<Procedure> good() {
    return readings.values().stream().flatMap(reading -> reading.good().stream());
  }

  /**
   * Returns which of the files that are still there holds each procedure, by the procedure's id.
   */
  private Map<String, String> holders(List<ProcedureFile> files) {
    var holders = new HashMap<String, String>();
    for (var file : files) {
      before(file)
          .good()
          .forEach(procedure -> holders.put(procedure.head().id().text(), file.name()));
    }
    return holders;
  }

  private Reading before(ProcedureFile file) {
    return readings.getOrDefault(file.name(), new Reading("", List.of(), List.of()));
  }

  private Reading readingOf(ProcedureFile file, Map<String, String> holders) {
    var before = before(file);
    try {
      var print = file.print();
      if (print.equals(before.print())) {
        return before;
      }
      var procedure = file.read();
      var id = procedure.head().id();
      var holder = holders.putIfAbsent(id.text(), file.name());
      if (holder != null && !holder.equals(file.name())) {
        throw new ContentException(id.fault("procedure-twice", id.text(), holder));
      }
      return new Reading(print, List.of(procedure), List.of());
    } catch (ContentException e) {
      // No print: what was refused is looked at again, as another file may have been the reason.
      return new Reading("", before.good(), e.faults());
    }
  }
}
