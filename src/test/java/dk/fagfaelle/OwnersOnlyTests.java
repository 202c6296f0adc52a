package dk.fagfaelle;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** Nobody else on the machine can look into what the program keeps. */
@DisabledOnOs(WINDOWS)
class OwnersOnlyTests {

  @TempDir Path above;

  @Test
  void everything_the_program_makes_in_its_home_is_its_owners_alone() throws IOException {
    var home = Files.createDirectory(above.resolve("home"));
    var left = Files.createFile(Files.createDirectory(home.resolve("redis")).resolve("left.aof"));
    Files.setPosixFilePermissions(left, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    try (var program = RunningProgram.start(home, "--logging.level.root=error")) {
      assertThat(program.chat("Hvad er defusing?").statusCode()).isEqualTo(200);
      // Has Redis write its file anew.
      assertThat(program.post("/press", "action=forget").statusCode()).isEqualTo(200);
      var permissions =
          new Kept(home)
              .everything().stream().collect(toMap(it -> it, OwnersOnlyTests::permissionsOf));

      assertThat(permissions).hasSizeGreaterThan(6);
      assertThat(permissions).allSatisfy((_, it) -> assertThat(it).endsWith("------"));
    }
  }

  private static String permissionsOf(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
