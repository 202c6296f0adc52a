package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Level;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Instruction;
import dk.fagfaelle.knowledge.Section;
import dk.fagfaelle.knowledge.document.PdfFile;
import dk.fagfaelle.knowledge.document.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureFormatsTests {

  private static final ProcedureShelf EMPTY = ProcedureShelf.empty("Bo og Ane", false);

  private static final String HEAD =
      """
      id: efter-episode
      title: Efter en episode
      questions: [hvad nu]
      keywords: [bagefter]
      deviates_from: [politianmeldelse]
      covers: [efter-foerste-time]
      facts: {police-report-deadline: samme d\u00f8gn}
      valid_from: 2026-09-01
      next_review: 2027-09-01
      owner: Lederen
      """;

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void a_folder() throws IOException {
    folder = Files.createDirectory(home.resolve("procedures"));
  }

  @Test
  void a_folder_that_is_not_there_holds_nothing() {
    var shelf = EMPTY.refreshed(home.resolve("nowhere"));

    assertThat(shelf.instructions()).isEmpty();
    assertThat(shelf.faults()).isEmpty();
  }

  @Test
  void a_procedure_in_markdown_is_split_at_its_headings() throws IOException {
    write(
        "efter.md",
        "---\n" + HEAD + "---\nRing **nu**.\n\n## F\u00f8r I g\u00e5r\n1. Sid ned\n2. Tal");

    var shelf = EMPTY.refreshed(folder);

    assertThat(shelf.faults()).isEmpty();
    assertThat(shelf.instructions())
        .containsExactly(
            instruction("intro", "Efter en episode", "Ring **nu**.", true),
            instruction(
                "foer-i-gaar",
                "Efter en episode \u2013 F\u00f8r I g\u00e5r",
                "1. Sid ned\n2. Tal",
                false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Efter en episode\n\nRing.\n\n# S\u00e5\nTal.",
        "# Efter en episode\n# S\u00e5\nTal.",
        "**Efter en episode**\n\nRing.",
        "Efter en episode:\n\nRing.",
        "EFTER EN EPISODE\nRing.",
        "Efter en episode\n================\n\nRing."
      })
  void a_procedure_that_begins_by_saying_its_title_does_not_say_it_twice(String body)
      throws IOException {
    write("efter.md", "---\n" + HEAD + "---\n" + body);

    assertThat(EMPTY.refreshed(folder).instructions())
        .isNotEmpty()
        .allSatisfy(
            part -> {
              assertThat(part.text()).doesNotContainIgnoringCase("efter en episode", "==");
              assertThat(part.title()).isIn("Efter en episode", "Efter en episode \u2013 S\u00e5");
            });
  }

  @Test
  void a_procedure_whose_title_is_all_it_says_keeps_it() throws IOException {
    write("efter.md", "---\n" + HEAD + "---\nEfter en episode");

    assertThat(EMPTY.refreshed(folder).instructions())
        .extracting(Instruction::text)
        .containsExactly("Efter en episode");
  }

  @Test
  void a_procedure_is_a_source_with_its_headings_as_sections() throws IOException {
    write("efter.md", "---\n" + HEAD + "---\nRing.\n\n## F\u00f8r I g\u00e5r\nTal.");

    var source = EMPTY.refreshed(folder).sources().getFirst();

    assertThat(source.id()).isEqualTo("local-efter-episode");
    assertThat(source.publisher()).isEqualTo("Bo og Ane");
    assertThat(source.level()).isEqualTo(Level.LOCAL);
    assertThat(source.sections())
        .containsExactly(
            new Section("intro", "Efter en episode", "", false),
            new Section("foer-i-gaar", "F\u00f8r I g\u00e5r", "", false));
  }

  @Test
  void a_procedure_in_word_has_what_is_said_about_it_beside_it() throws IOException {
    write("Efter en episode.yaml", HEAD);
    var unused =
        new WordFile()
            .title("Efter en episode")
            .heading(1, "1. Straks")
            .numbered("Ring", "Bliv")
            .save(folder.resolve("Efter en episode.DOCX"));

    assertThat(EMPTY.refreshed(folder).instructions())
        .containsExactly(
            instruction("straks", "Efter en episode \u2013 Straks", "1. Ring\n2. Bliv", true));
  }

  @Test
  void a_procedure_in_pdf_is_cited_with_its_pages() throws IOException {
    write("efter.yaml", HEAD);
    var unused =
        new PdfFile()
            .title("Efter en episode")
            .paragraph("Ring.")
            .page()
            .heading("Bagefter")
            .paragraph("Tal sammen, n\u00e5r der er ro p\u00e5.")
            .save(folder.resolve("efter.pdf"), "Side");

    assertThat(EMPTY.refreshed(folder).instructions())
        .extracting(instruction -> instruction.citations().getFirst())
        .containsExactly(
            new Citation("local-efter-episode", "intro", "1"),
            new Citation("local-efter-episode", "bagefter", "2"));
  }

  @Test
  void a_heading_inside_another_names_both_and_one_that_stands_twice_is_numbered()
      throws IOException {
    write("a.md", "---\nid: a\ntitle: A\n---\n## Dag\n### Ro\nx\n### Ro\ny\n## Nat\nz");

    assertThat(EMPTY.refreshed(folder).instructions())
        .extracting(Passage::id)
        .containsExactly("local-a/dag-ro", "local-a/dag-ro-2", "local-a/nat");
  }

  private void write(String name, String content) throws IOException {
    var unused = Files.writeString(folder.resolve(name), content);
  }

  private static Instruction instruction(String section, String title, String text, boolean first) {
    return new Instruction(
        "local-efter-episode/" + section,
        "efter-episode",
        title,
        List.of(new Citation("local-efter-episode", section, "")),
        first ? List.of("hvad nu") : List.of(),
        first ? List.of("bagefter") : List.of(),
        false,
        List.of("politianmeldelse"),
        List.of("efter-foerste-time"),
        Map.of("police-report-deadline", "samme d\u00f8gn"),
        "2026-09-01",
        "2027-09-01",
        "Lederen",
        text);
  }
}
