package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The diagrams in {@code docs/flows}; {@code check --draw docs/flows} draws them anew. */
class FlowDrawingTests {

  private static final Path FOLDER = Path.of("docs/flows");

  private final Map<String, String> drawings = new FlowDrawing().drawings(Contents.builtIn());

  @Test
  void every_flow_is_drawn_as_it_is_now() throws IOException {
    for (var drawing : drawings.entrySet()) {
      assertThat(Files.readString(FOLDER.resolve(drawing.getKey())))
          .as(drawing.getKey())
          .isEqualTo(drawing.getValue());
    }
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(drawings.keySet());
    }
  }

  @Test
  void every_way_out_of_a_step_is_drawn() {
    assertThat(drawings.get("defusing.md"))
        .contains("leads -->|\"Ja, begge dele\"| frame")
        .contains("leads -->|\"Nej, en anden skal lede\"| find-leader")
        .contains("frame --> happened")
        .contains("record --> end");
  }
}
