package dk.fagfaelle.store;

import dk.fagfaelle.RunningProgram;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The whole assistant in a process of its own, with its page and its Redis, that is killed while it
 * runs.
 *
 * @param port where its page is
 */
record KilledAssistant(Process process, int port, RedisFolder folder) implements AutoCloseable {

  private static final String HOURS = "tests.hours-later";

  /** Starts it, and returns when it is ready; its clock is so many hours fast. */
  static KilledAssistant start(Path home, int hours) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-cp",
            classes(),
            "-D" + HOURS + "=" + hours,
            KilledAssistant.class.getName(),
            home.toString());
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var port = portOf(process.inputReader());
    Thread.startVirtualThread(() -> process.inputReader().lines().forEach(_ -> {}));
    return new KilledAssistant(process, port, new RedisFolder(home.resolve("redis")));
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

  /** Ends it as a power failure would, and waits until it has ended; its Redis runs on. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Returns a connection to its Redis beside its own, also when it has ended. */
  Redis redis() {
    var access = folder.access().orElseThrow();
    var address = "redis://:%s@127.0.0.1:%d".formatted(access.password(), access.port());
    return Redis.at(RedisAddress.of(address), "", Clock.systemUTC());
  }

  /** Ends it in good order, or what a kill has left of it. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    try {
      var left = folder.access();
      if (left.isPresent()) {
        new RedisControl(left.orElseThrow()).stop(Duration.ofSeconds(5));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  static void main(String[] arguments) {
    var program =
        RunningProgram.start(
            Path.of(arguments[0]),
            List.of(FastClock.class),
            "--fagfaelle.limits.visitor-per-minute=1000000",
            "--logging.level.root=warn");
    IO.println("port " + program.at("/").getPort());
  }

  /** A clock that is so many hours fast, as if the program had been away for as long. */
  @Configuration(proxyBeanMethods = false)
  static class FastClock {

    @Bean
    @Primary
    Clock fastClock() {
      var hours = Duration.ofHours(Long.getLong(HOURS, 0));
      return Clock.offset(Clock.system(ZoneId.of("Europe/Copenhagen")), hours);
    }
  }
}
