package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FolderWatchTests {

  private static final Duration PAUSE = Duration.ofMillis(20);

  @TempDir Path folder;
  private final Semaphore told = new Semaphore(0);

  /** What can happen to a folder. */
  enum Change {
    ADDED,
    CHANGED,
    CHANGED_WITHOUT_A_NEW_TIME_OR_SIZE,
    REMOVED;

    void happenIn(Path folder) throws IOException {
      var file = folder.resolve("a.md");
      switch (this) {
        case ADDED -> Files.writeString(folder.resolve("b.md"), "ny");
        case CHANGED -> Files.writeString(file, "l\u00e6ngere");
        case CHANGED_WITHOUT_A_NEW_TIME_OR_SIZE -> {
          var time = Files.getLastModifiedTime(file);
          Files.writeString(file, "b");
          Files.setLastModifiedTime(file, time);
        }
        case REMOVED -> Files.delete(file);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_change_is_told(Change change) throws IOException, InterruptedException {
    var unused = Files.writeString(folder.resolve("a.md"), "a");
    try (var _ = watch(told::release)) {
      change.happenIn(folder);

      assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void a_folder_that_comes_later_is_seen() throws IOException, InterruptedException {
    var later = folder.resolve("procedures");
    try (var _ = FolderWatch.start(later, PAUSE, told::release, Clock.systemUTC())) {
      var unused = Files.writeString(Files.createDirectory(later).resolve("a.md"), "a");

      assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void the_watch_goes_on_after_a_change_that_could_not_be_taken_in()
      throws IOException, InterruptedException {
    Runnable failing =
        () -> {
          told.release();
          throw new IllegalStateException("not today");
        };
    try (var _ = watch(failing)) {
      var first = Files.writeString(folder.resolve("a.md"), "a");
      assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
      Files.delete(first);

      assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void nothing_is_told_after_it_is_closed() throws IOException {
    var watch = watch(told::release);
    watch.close();

    var unused = Files.writeString(folder.resolve("a.md"), "a");

    assertThat(told.availablePermits()).isZero();
  }

  @Test
  void a_file_from_long_ago_that_only_grows_old_is_no_change()
      throws IOException, InterruptedException {
    var old = Files.writeString(folder.resolve("a.md"), "a");
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    try (var _ = watch(told::release)) {
      assertThat(told.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
    }
  }

  private FolderWatch watch(Runnable changed) {
    return FolderWatch.start(folder, PAUSE, changed, Clock.systemUTC());
  }
}
