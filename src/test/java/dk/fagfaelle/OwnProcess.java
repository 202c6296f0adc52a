package dk.fagfaelle;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A program in a process of its own, with all that the tests have on their class path.
 *
 * @param port what it says after {@code port} when it is ready
 */
public record OwnProcess(Process process, int port) {

  /**
   * Starts it, and returns when it is ready.
   *
   * @param main what is run
   * @param options what Java itself is told
   */
  public static OwnProcess start(Class<?> main, List<String> options, List<String> arguments)
      throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "-cp", classes()));
    command.addAll(options);
    command.add(main.getName());
    command.addAll(arguments);
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var port = portOf(process.inputReader());
    Thread.startVirtualThread(() -> process.inputReader().lines().forEach(_ -> {}));
    return new OwnProcess(process, port);
  }

  /** Ends it as a power failure would, and waits until it has ended. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Ends it in good order. */
  public void end() {
    process.destroy();
    process.onExit().join();
  }

  /** Without empty entries, which would stand for the folder it is started in. */
  private static String classes() {
    var all = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    return Arrays.stream(all)
        .filter(it -> !it.isBlank())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int portOf(BufferedReader output) throws IOException {
    var said = new StringBuilder();
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("port ")) {
        return Integer.parseInt(line.substring(5));
      }
      said.append(line).append('\n');
    }
    throw new IllegalStateException("it did not start: " + said);
  }
}
