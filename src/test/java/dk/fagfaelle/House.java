package dk.fagfaelle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole assistant as a user runs it, on a free port of this machine and with its own Redis, in
 * a home folder that is deleted at the end.
 */
public final class House implements AutoCloseable {

  /** Training takes seconds and gives the same every time, so all homes of a test run share it. */
  private static final Path CACHE = Path.of("target/test-cache").toAbsolutePath();

  private final Path home;
  private final ConfigurableApplicationContext application;

  private House(Path home, ConfigurableApplicationContext application) {
    this.home = home;
    this.application = application;
  }

  /** Makes an empty home, to run in or to run a command in; whoever makes it deletes it. */
  public static Path emptyHome() {
    try {
      var home = Files.createTempDirectory("fagfaelle-test-home");
      var unused = Files.createSymbolicLink(home.resolve("cache"), Files.createDirectories(CACHE));
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static House start(List<String> settings) {
    return start(emptyHome(), settings);
  }

  /**
   * Starts it for a workplace of its own.
   *
   * @param rooms the line of its workplace.yaml that names what it has in chat products
   */
  public static House start(String rooms, List<String> settings) {
    var home = emptyHome();
    try {
      var workplace = "id: egely\nname: Egely\n" + rooms + "\n";
      var unused = Files.writeString(home.resolve("workplace.yaml"), workplace);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return start(home, settings);
  }

  private static House start(Path home, List<String> settings) {
    var own =
        List.of(
            "--fagfaelle.home=" + home,
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--logging.level.root=warn");
    var all = Stream.concat(own.stream(), settings.stream()).toArray(String[]::new);
    return new House(home, new SpringApplicationBuilder(Fagfaelle.class).run(all));
  }

  /** Returns the one thing of a type. */
  public <T> T the(Class<T> type) {
    return application.getBean(type);
  }

  /** Returns everything of a type. */
  public <T> List<T> all(Class<T> type) {
    return application.getBeanProvider(type).orderedStream().toList();
  }

  /** Returns the address of a path. */
  public URI at(String path) {
    var port = application.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Returns its home folder. */
  public Path home() {
    return home;
  }

  @Override
  public void close() {
    application.close();
    delete(home);
  }

  /** Deletes a home; the shared cache is a link and stays. */
  public static void delete(Path home) {
    try (var files = Files.walk(home)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
