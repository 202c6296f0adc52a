package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.document.PdfFile;
import dk.fagfaelle.knowledge.document.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcedureDraftTests {

  private static final ProcedureDraft DRAFT = new ProcedureDraft(Contents.builtIn());

  @TempDir Path folder;

  @Test
  void a_draft_of_a_word_document_can_be_read_as_a_procedure() throws IOException {
    var word =
        new WordFile()
            .title("Ved \"stor\" uro p\u00e5 \u00e5ben g\u00e5rd")
            .paragraph("Ring.")
            .heading(1, "Bagefter")
            .numbered("Tal", "Skriv")
            .save(folder.resolve("uro.docx"));
    var procedures = Files.createDirectory(folder.resolve("procedures"));
    var draft = Files.writeString(procedures.resolve("uro.md"), DRAFT.of(word));

    var shelf = ProcedureShelf.empty("Bo", false).refreshed(procedures);

    assertThat(shelf.faults()).as(Files.readString(draft)).isEmpty();
    assertThat(shelf.instructions())
        .extracting(Passage::id, Passage::title, Passage::text)
        .containsExactly(
            tuple(
                "local-ved-stor-uro-paa-aaben-gaard/intro",
                "Ved \"stor\" uro p\u00e5 \u00e5ben g\u00e5rd",
                "Ring."),
            tuple(
                "local-ved-stor-uro-paa-aaben-gaard/bagefter",
                "Ved \"stor\" uro p\u00e5 \u00e5ben g\u00e5rd \u2013 Bagefter",
                "1. Tal\n2. Skriv"));
  }

  @Test
  void a_draft_of_a_document_without_a_title_is_named_by_its_file() {
    var pdf = new PdfFile().paragraph("Ring.").save(folder.resolve("Uro_om-natten.pdf"), "Side");

    assertThat(DRAFT.of(pdf))
        .contains("id: uro-om-natten\n", "title: \"Uro om natten\"\n")
        .endsWith("---\nRing.\n");
  }

  @Test
  void what_cannot_be_read_is_told() {
    assertThatThrownBy(() -> DRAFT.of(folder.resolve("a.docx")))
        .hasMessageContaining("file-missing");
    assertThatThrownBy(() -> DRAFT.of(Files.writeString(folder.resolve("a.txt"), "x")))
        .hasMessageContaining("ending-unknown");
  }
}
