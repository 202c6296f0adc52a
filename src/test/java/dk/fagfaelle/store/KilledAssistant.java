package dk.fagfaelle.store;

import dk.fagfaelle.OwnProcess;
import dk.fagfaelle.RunningProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The whole assistant in a process of its own, with its page and its Redis, that is killed while it
 * runs.
 */
record KilledAssistant(OwnProcess process, RedisFolder folder) implements AutoCloseable {

  private static final String HOURS = "tests.hours-later";

  /** Starts it, and returns when it is ready; its clock is so many hours fast. */
  static KilledAssistant start(Path home, int hours) throws IOException {
    var options = List.of("-D" + HOURS + "=" + hours);
    var process = OwnProcess.start(KilledAssistant.class, options, List.of(home.toString()));
    return new KilledAssistant(process, new RedisFolder(home.resolve("redis")));
  }

  /** Returns where its page is. */
  int port() {
    return process.port();
  }

  /** Ends it as a power failure would, and waits until it has ended; its Redis runs on. */
  void kill() {
    process.kill();
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
    process.end();
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
