package dk.fagfaelle.channel.teams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Clients that nobody here wrote, from npm; {@code .ci/run} lays them into {@code target}. */
final class Clients {

  static final Path HOME = Path.of("target", "clients", "teams");

  private static final Path MODULES = HOME.resolve("node_modules");

  private Clients() {}

  static boolean areHere() {
    return Files.isDirectory(MODULES);
  }

  static Path path(String file) {
    return MODULES.resolve(file).toAbsolutePath();
  }

  static String read(String file) {
    try {
      return Files.readString(path(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
