package dk.fagfaelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.channel.web.Asking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A leader changes a procedure while people ask. */
class LiveProceduresTests {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String QUESTION = "hvor ligger den gr\u00f8nne mappe";

  private House house;
  private Asking asking;

  @BeforeEach
  void move_in() {
    house = House.start(List.of());
    asking = new Asking(house);
  }

  @AfterEach
  void move_out() {
    house.close();
  }

  @Test
  void a_procedure_is_answered_from_while_it_is_there_and_sound() throws IOException {
    assertThat(asking.ask(QUESTION).toString()).doesNotContain("mappe-groen");

    write("mappe.md", procedure("mappe", "Mappen ligger i vagtrummet."));
    await().atMost(SOON).until(() -> says("Mappen ligger i vagtrummet."));
    assertThat(first().path("level").asString()).isEqualTo("local");

    write("mappe.md", procedure("mappe", "Mappen ligger nu i skabet."));
    await().atMost(SOON).until(() -> says("Mappen ligger nu i skabet."));

    write("mappe.md", "---\nid: mappe\ntitle: [\n---\nIngen ved det.");
    write("anden.md", procedure("anden", "Se ogs\u00e5 i kassen."));
    await()
        .atMost(SOON)
        .until(() -> asking.ask(QUESTION).toString().contains("Se ogs\u00e5 i kassen."));
    assertThat(asking.ask(QUESTION).toString())
        .contains("Mappen ligger nu i skabet.")
        .doesNotContain("Ingen ved det.");

    Files.delete(folder().resolve("mappe.md"));
    await().atMost(SOON).until(() -> !asking.ask(QUESTION).toString().contains("Mappen ligger"));
  }

  private JsonNode first() {
    return asking.ask(QUESTION).path("answers").path(0);
  }

  private boolean says(String text) {
    return first().path("text").asString().contains(text);
  }

  private static String procedure(String id, String text) {
    return """
        ---
        id: %s
        title: "Den gr\u00f8nne mappe"
        questions:
          - hvor ligger den gr\u00f8nne mappe
          - hvor er den gr\u00f8nne mappe
        ---
        %s
        """
        .formatted(id, text);
  }

  private void write(String name, String text) throws IOException {
    var unused = Files.writeString(folder().resolve(name), text);
  }

  private Path folder() throws IOException {
    return Files.createDirectories(house.home().resolve("procedures"));
  }
}
