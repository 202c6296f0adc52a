package dk.fagfaelle.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A page with what was measured, and on what machine. */
final class Report {

  private static final Path FOLDER = Path.of("target", "bench");

  private final String name;
  private final StringBuilder text = new StringBuilder();

  Report(String name, String title) {
    this.name = name;
    text.append("# ").append(title).append("\n\n").append(machine()).append('\n');
  }

  /** Adds text as it stands. */
  Report add(String markdown) {
    text.append(markdown);
    return this;
  }

  /** Adds a measurement as a row of a table. */
  Report add(Measured measured) {
    return add(measured.row());
  }

  /** Prints it and writes it to {@code target/bench}; returns where. */
  Path write() throws IOException {
    System.out.println(text);
    Files.createDirectories(FOLDER);
    return Files.writeString(FOLDER.resolve(name + ".md"), text);
  }

  private static String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d processors, load %.1f before, %s %s, Java %s, heap at most %d MB%n",
        system.getAvailableProcessors(),
        system.getSystemLoadAverage(),
        system.getName(),
        system.getArch(),
        Runtime.version(),
        Runtime.getRuntime().maxMemory() / (1024 * 1024));
  }
}
