package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.knowledge.document.PdfFile;
import dk.fagfaelle.knowledge.document.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationFolderTests {

  private static final String SOURCES =
      """
      - id: havnen
        title: Havnens bog
        publisher: Havnen
        level: national
        checked: 2026-11-22
        sections:
          - {id: "1", title: "Om at l\u00e6gge til kaj", page: "3"}
          - {id: "1.intro", title: "(tekst f\u00f8r 1.1)", page: "3"}
          - {id: "1.1", title: "#1 Fortojning", page: "3"}
          - {id: "1.2", title: "Boks: N\u00e5r vinden drejer ...", page: "4"}
          - {id: "2", title: "B\u00f8lger", page: "4"}
      """;

  private static final Contents CONTENTS = contents(SOURCES);

  private static final Map<String, String> SECTIONS =
      Map.of(
          "havnen/1.intro", "En b\u00e5d kommer langsomt ind.",
          "havnen/1.1", "1. Kast enden.\n2. Bind den.",
          "havnen/1.2", "Drejer vinden, s\u00e5 vent.",
          "havnen/2", "B\u00f8lger er vand, der flytter sig.");

  @TempDir Path folder;

  @Test
  void a_word_document_is_split_by_the_titles_of_its_sections() {
    var unused =
        new WordFile()
            .title("Havnens bog")
            .heading(1, "1 Om at l\u00e6gge til kaj")
            .paragraph("En b\u00e5d kommer langsomt ind.")
            .heading(2, "Fortojning")
            .numbered("Kast enden.", "Bind den.")
            .heading(2, "N\u00e5r vinden drejer og tager til")
            .paragraph("Drejer vinden, s\u00e5 vent.")
            .heading(1, "2 B\u00f8lger")
            .paragraph("B\u00f8lger er vand, der flytter sig.")
            .save(folder.resolve("havnen.docx"));

    assertThat(PublicationFolder.texts(folder, CONTENTS)).isEqualTo(SECTIONS);
  }

  @Test
  void a_pdf_is_split_at_its_headings_and_not_at_its_table_of_contents() {
    var unused =
        new PdfFile()
            .title("Havnens bog")
            .paragraph("Skrevet af folk p\u00e5 kajen.")
            .page()
            .heading("Indhold")
            .paragraph("Om at l\u00e6gge til kaj")
            .paragraph("Fortojning ........ 3")
            .paragraph("N\u00e5r vinden drejer og tager til ........ 4")
            .paragraph("B\u00f8lger")
            .page()
            .heading("1 Om at l\u00e6gge til kaj")
            .paragraph("En b\u00e5d kommer langsomt ind.")
            .boldHeading("Fortojning")
            .numbered("Kast enden.", "Bind den.")
            .page()
            .boldHeading("N\u00e5r vinden drejer og tager til")
            .paragraph("Drejer vinden, s\u00e5 vent.")
            .heading("2 B\u00f8lger")
            .paragraph("B\u00f8lger er vand, der flytter sig.")
            .save(folder.resolve("havnen.pdf"), "Havnens bog");

    assertThat(PublicationFolder.texts(folder, CONTENTS)).isEqualTo(SECTIONS);
  }

  @Test
  void a_publication_is_refused_where_the_section_that_names_persons_is_not_found() {
    var hidden = SOURCES + "    - {id: \"3\", title: \"Kontakt\", hidden: true}\n";
    var file =
        new WordFile()
            .heading(1, "Om at l\u00e6gge til kaj")
            .paragraph("En b\u00e5d.")
            .heading(1, "Fortojning")
            .paragraph("En ende.")
            .heading(1, "B\u00f8lger")
            .paragraph("Skriv til Ane.")
            .save(folder.resolve("havnen.docx"));

    assertThatThrownBy(() -> PublicationFolder.texts(folder, contents(hidden)))
        .hasMessage(file + ":1: hidden-section-not-found [3]");
  }

  @Test
  void a_text_with_its_outline_goes_before_a_pdf() throws IOException {
    var pdf =
        new PdfFile().heading("B\u00f8lger").paragraph("x").save(folder.resolve("havnen.pdf"), "");
    var text = Files.writeString(folder.resolve("havnen.txt"), "B\u00f8lger er store.");
    var outline =
        Files.writeString(
            folder.resolve("outline.tsv"),
            "source\tsection\ttitle\tfirst\tlast\tpage\nhavnen\t2\tB\u00f8lger\t1\t1\t4\n");

    assertThat(List.of(pdf, text, outline)).allMatch(Files::exists);
    assertThat(PublicationFolder.texts(folder, CONTENTS))
        .isEqualTo(Map.of("havnen/2", "B\u00f8lger er store."));
  }

  @Test
  void an_empty_folder_holds_nothing() {
    assertThat(PublicationFolder.texts(folder, CONTENTS)).isEmpty();
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    assertThatThrownBy(() -> PublicationFolder.texts(folder.resolve("x"), CONTENTS))
        .hasMessageContaining("file-missing");
  }

  @Test
  void another_publication_under_the_same_name_is_told() {
    var unused =
        new WordFile().heading(1, "Skov").paragraph("x").save(folder.resolve("havnen.docx"));

    assertThatThrownBy(() -> PublicationFolder.texts(folder, CONTENTS))
        .hasMessageContaining("sections-not-found");
  }

  private static Contents contents(String sources) {
    return (_, _) -> List.of(new ContentFile("knowledge/sources.yaml", sources));
  }
}
