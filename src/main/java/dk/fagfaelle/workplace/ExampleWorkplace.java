package dk.fagfaelle.workplace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The example workplace that is built into the program, laid out on disk as a real one's home is.
 *
 * @param home its home, in a temporary folder that is deleted by {@link #close}
 */
public record ExampleWorkplace(Home home) implements AutoCloseable {

  private static final String FOLDER = "knowledge/procedures/";

  /** What lies at the top of a home; everything else is a procedure. */
  private static final Set<String> TOP = Set.of("workplace.yaml", "approvals.yaml");

  /** Copies the example out of the program. */
  public static ExampleWorkplace unpacked() {
    try {
      var home = new Home(Files.createTempDirectory("fagfaelle-demo"));
      Files.createDirectories(home.procedures());
      for (var resource :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + FOLDER + "**/*.*")) {
        copy(resource, home);
      }
      return new ExampleWorkplace(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the folder and everything in it. */
  @Override
  public void close() {
    try (var files = Files.walk(home.folder())) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Resource resource, Home home) throws IOException {
    var address = resource.getURL().toString();
    var path = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
    var file = fileOf(path, home);
    Files.createDirectories(file.resolveSibling(""));
    try (var bytes = resource.getInputStream()) {
      var unused = Files.copy(bytes, file);
    }
  }

  private static Path fileOf(String path, Home home) {
    return TOP.contains(path) ? home.folder().resolve(path) : home.procedures().resolve(path);
  }
}
