package dk.fagfaelle;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Keeps the picture of the house true. */
class ArchitectureTests {

  private final ApplicationModules rooms = ApplicationModules.of(Fagfaelle.class);

  @Test
  void rooms_know_only_whom_they_declare() {
    rooms.verify();
  }

  @Test
  void the_readme_lists_what_the_rooms_declare() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains(declared());
  }

  private String declared() {
    return rooms.stream()
        .sorted(Comparator.comparing(room -> room.getIdentifier().toString()))
        .map(
            room ->
                "%-12s -> %s"
                    .formatted(
                        room.getIdentifier(),
                        room.getBasePackage().getAnnotation(ApplicationModule.class).stream()
                            .flatMap(it -> Stream.of(it.allowedDependencies()))
                            .sorted()
                            .collect(joining(", ")))
                    .strip())
        .collect(joining("\n"));
  }
}
