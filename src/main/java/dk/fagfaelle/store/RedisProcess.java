package dk.fagfaelle.store;

import dk.fagfaelle.workplace.OwnersOnly;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import redis.embedded.core.ExecutableProvider;

/**
 * Starts the executables of Redis in a folder. What they print is thrown away: a Redis that crashes
 * prints what its clients sent.
 */
final class RedisProcess {

  private static final Duration REPAIR = Duration.ofMinutes(1);

  /** What the program after it writes nobody but its owner can read; it keeps its process id. */
  private static final List<String> CLOSED =
      List.of("/bin/sh", "-c", "umask 077; exec \"$0\" \"$@\"");

  private final RedisFolder folder;
  private final String executable;

  /**
   * Takes where to start them.
   *
   * @param executable a redis-server to use; empty: the one shipped for this system
   */
  RedisProcess(RedisFolder folder, String executable) {
    this.folder = folder;
    this.executable = executable;
  }

  /** Starts a server with the settings in the folder. */
  Process start() throws IOException {
    return started(server(), RedisFolder.SETTINGS);
  }

  /**
   * Cuts off what cannot be read at the end of the append-only file, as {@code redis-check-aof}
   * does: the server becomes that tool when it is called by its name.
   */
  void repair() throws IOException, InterruptedException {
    if (!Files.exists(folder.path().resolve(RedisFolder.KEPT))) {
      return;
    }
    var tool = folder.path().resolve("redis-check-aof" + ending());
    try {
      Files.copy(
          server(), tool, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      var checking = started(tool, "--fix", RedisFolder.KEPT);
      try (var answers = checking.outputWriter()) {
        answers.write("y\n");
      }
      if (!checking.waitFor(REPAIR.toMillis(), TimeUnit.MILLISECONDS)) {
        checking.destroyForcibly();
      }
    } finally {
      Files.deleteIfExists(tool);
    }
  }

  private Process started(Path program, String... arguments) throws IOException {
    var command = new ArrayList<>(OwnersOnly.isKnown(program) ? CLOSED : List.of());
    command.add(program.toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.path().toFile())
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  private Path server() throws IOException {
    if (!executable.isEmpty()) {
      return Path.of(executable).toAbsolutePath();
    }
    File into = folder.path().toFile();
    return OwnersOnly.close(ExecutableProvider.newJarResourceProvider(into).get().toPath());
  }

  private static String ending() {
    return File.separatorChar == '\\' ? ".exe" : "";
  }
}
