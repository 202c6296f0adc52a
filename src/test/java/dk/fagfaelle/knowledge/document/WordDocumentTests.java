package dk.fagfaelle.knowledge.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.knowledge.document.Part.Heading;
import dk.fagfaelle.knowledge.document.Part.Item;
import dk.fagfaelle.knowledge.document.Part.Paragraph;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordDocumentTests {

  @TempDir Path folder;

  @Test
  void a_word_document_keeps_headings_lists_and_tables() {
    var file =
        new WordFile()
            .title("Efter en episode")
            .paragraph("K\u00e6re alle p\u00e5 \u00f8en.")
            .heading(1, "F\u00f8rst")
            .numbered("Ring", "Bliv")
            .heading(2, "Hvem")
            .bullets("dig")
            .table(List.of("Nat", "bagvagten"), List.of("Dag", "lederen"))
            .save(folder.resolve("a.docx"));

    var document = Documents.read(file, "a.docx");

    assertThat(document.title()).isEqualTo("Efter en episode");
    assertThat(document.parts())
        .containsExactly(
            new Paragraph("K\u00e6re alle p\u00e5 \u00f8en.", ""),
            new Heading(2, "F\u00f8rst", ""),
            new Item("1.", 0, "Ring", ""),
            new Item("2.", 0, "Bliv", ""),
            new Heading(3, "Hvem", ""),
            new Item("-", 0, "dig", ""),
            new Item("-", 0, "Nat \u2013 bagvagten", ""),
            new Item("-", 0, "Dag \u2013 lederen", ""));
  }

  @Test
  void a_word_document_without_heading_styles_has_its_bold_lines_for_headings() {
    var file =
        new WordFile()
            .bold("Form\u00e5l")
            .paragraph("Ro.")
            .bold("Ansvar")
            .paragraph("Lederen.")
            .save(folder.resolve("a.docx"));

    assertThat(Documents.read(file, "a.docx").parts())
        .startsWith(new Heading(2, "Form\u00e5l", ""))
        .contains(new Heading(2, "Ansvar", ""));
  }

  @Test
  void a_word_document_has_the_pages_word_last_showed() {
    var file =
        new WordFile()
            .paragraph("En.")
            .onNextPage("To.")
            .paragraph("Stadig to.")
            .onNextPage("Tre.")
            .save(folder.resolve("a.docx"));

    assertThat(Documents.read(file, "a.docx").parts())
        .extracting(Part::page)
        .containsExactly("1", "2", "2", "3");
  }
}
