package dk.fagfaelle.knowledge.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a folder again and again, and tells when what lies in it has changed. A file that is
 * just being written is waited for: it is told when the folder has been still from one look to the
 * next. Looks itself, since the notices of operating systems are lost on shared drives and in
 * containers.
 */
public final class FolderWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

  /** A file written so lately may be written again without its time or size telling. */
  private static final Duration LATELY = Duration.ofMinutes(1);

  private final Path folder;
  private final Duration pause;
  private final Runnable changed;
  private final Clock clock;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;

  private FolderWatch(Path folder, Duration pause, Runnable changed, Clock clock) {
    this.folder = folder;
    this.pause = pause;
    this.changed = changed;
    this.clock = clock;
    var first = look(Map.of());
    this.thread = Thread.ofVirtual().name("folder-watch").start(() -> watch(first));
  }

  /**
   * Begins to look.
   *
   * @param folder where to look; it need not be there yet
   * @param pause the time between two looks; a change is told after one to two of them
   * @param changed what is done at a change, in a thread of its own; it may fail
   * @param clock tells how lately a file was written
   */
  public static FolderWatch start(Path folder, Duration pause, Runnable changed, Clock clock) {
    return new FolderWatch(folder, pause, changed, clock);
  }

  /** What is seen of a file: when it was written, how long it is, and, if lately, what it says. */
  private record Seen(long time, long size, int content) {}

  private static final Seen UNSEEN = new Seen(0, 0, 0);

  /** Stops; what is being done at a change is finished first. */
  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch(Map<Path, Seen> first) {
    var told = first;
    var before = first;
    while (waited()) {
      var now = look(before);
      if (now.equals(before) && !now.equals(told)) {
        told = now;
        tell();
      }
      before = now;
    }
  }

  private boolean waited() {
    try {
      return !stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      return false;
    }
  }

  private void tell() {
    try {
      changed.run();
    } catch (RuntimeException e) {
      LOG.warn("Could not take in what changed in {}: {}", folder, e.toString());
    }
  }

  /** A folder that cannot be looked at just now is taken to be as it was. */
  private Map<Path, Seen> look(Map<Path, Seen> before) {
    try {
      var seen = new HashMap<Path, Seen>();
      for (var file : ProcedureFolder.files(folder)) {
        seen.put(file, seen(file, before.getOrDefault(file, UNSEEN)));
      }
      return seen;
    } catch (IOException | UncheckedIOException _) {
      return before;
    }
  }

  private Seen seen(Path file, Seen before) throws IOException {
    var time = Files.getLastModifiedTime(file).toInstant();
    var seen = new Seen(time.toEpochMilli(), Files.size(file), before.content());
    if (time.isAfter(clock.instant().minus(LATELY))) {
      return new Seen(seen.time(), seen.size(), Arrays.hashCode(Files.readAllBytes(file)));
    }
    return seen;
  }
}
