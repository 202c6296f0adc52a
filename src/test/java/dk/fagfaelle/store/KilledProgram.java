package dk.fagfaelle.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** A program with a Redis of its own that is killed while it runs. */
record KilledProgram(Process process, ProcessHandle server) {

  /** Starts it, and returns when it has kept something. */
  static KilledProgram start(Path folder) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var process =
        new ProcessBuilder(java, "-cp", classes, KilledProgram.class.getName(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var lines = process.inputReader().lines();
    var server = lines.filter(line -> line.startsWith("server ")).findFirst().orElseThrow();
    return new KilledProgram(
        process, ProcessHandle.of(Long.parseLong(server.substring(7))).orElseThrow());
  }

  /** Ends it as a power failure would, and waits until it has ended. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  static void main(String[] arguments) throws InterruptedException {
    var server = TestRedis.in(Path.of(arguments[0]), Clock.systemUTC());
    var _ = server.records().update("ane", _ -> "her words", Duration.ofHours(1));
    IO.println("server " + server.process().pid());
    new CountDownLatch(1).await();
  }
}
