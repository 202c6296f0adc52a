package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.knowledge.reading.FolderWatch;
import dk.fagfaelle.knowledge.reading.LibraryReader;
import dk.fagfaelle.knowledge.reading.ProcedureShelf;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the library up to date with the workplace's procedures: a file that is changed, added or
 * removed is answered from within ten seconds; a broken one is told of, and its former version
 * stays.
 */
final class ProcedureDesk implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(ProcedureDesk.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final LibraryKnowledge knowledge;
  private final LibraryReader reader;
  private final Path folder;
  private final AtomicReference<ProcedureShelf> shelf;
  private final FolderWatch watch;

  ProcedureDesk(LibraryKnowledge knowledge, LibraryReader reader, Watched watched) {
    this.knowledge = knowledge;
    this.reader = reader;
    this.folder = watched.folder();
    this.shelf = new AtomicReference<>(watched.first());
    watched.first().faults().forEach(ProcedureDesk::tell);
    this.watch = FolderWatch.start(folder, PAUSE, this::refresh, watched.clock());
  }

  /**
   * What is watched.
   *
   * @param folder where the procedures lie; it need not be there yet
   * @param first what stood in it at start
   * @param clock tells how lately a file was written
   */
  record Watched(Path folder, ProcedureShelf first, Clock clock) {}

  /** Returns what is wrong with the procedures now. */
  List<Fault> faults() {
    return shelf.get().faults();
  }

  private void refresh() {
    var before = shelf.get();
    var now = before.refreshed(folder);
    if (now.equals(before)) {
      return;
    }
    now.faults().stream()
        .filter(fault -> !before.faults().contains(fault))
        .forEach(ProcedureDesk::tell);
    try {
      knowledge.replace(reader.read(now));
      shelf.set(now);
    } catch (ContentException e) {
      e.faults().forEach(ProcedureDesk::tell);
    }
  }

  private static void tell(Fault fault) {
    LOG.log(Level.WARNING, "A procedure is refused, the former version stays: {0}", fault);
  }

  @Override
  public void close() {
    watch.close();
  }
}
