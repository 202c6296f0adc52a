package dk.fagfaelle.knowledge.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.knowledge.document.Part.Heading;
import dk.fagfaelle.knowledge.document.Part.Item;
import dk.fagfaelle.knowledge.document.Part.Paragraph;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfDocumentTests {

  @TempDir Path folder;

  @Test
  void a_pdf_keeps_headings_lists_and_pages_and_joins_cut_lines() {
    var long1 = "Ordene f\u00e5r \u00e6ndret plads p\u00e5 linjen, ".repeat(6).strip() + " slut.";
    var file =
        new PdfFile()
            .title("Vold og trusler")
            .paragraph(long1)
            .heading("Politi\u00e6ndring")
            .numbered("Ring til bagvagten.", long1)
            .page()
            .boldHeading("Bagefter")
            .paragraph("Vi taler sammen. " + long1)
            .bullets("i dag", "i morgen")
            .save(folder.resolve("a.pdf"), "Et sted, side");

    var document = Documents.read(file, "a.pdf");

    assertThat(document.title()).isEqualTo("Vold og trusler");
    assertThat(document.parts())
        .containsExactly(
            new Paragraph(long1, "1"),
            new Heading(2, "Politi\u00e6ndring", "1"),
            new Item("1.", 0, "Ring til bagvagten.", "1"),
            new Item("2.", 0, long1, "1"),
            new Heading(3, "Bagefter", "2"),
            new Paragraph("Vi taler sammen. " + long1, "2"),
            new Item("-", 0, "i dag", "2"),
            new Item("-", 0, "i morgen", "2"));
  }

  @Test
  void a_paragraph_that_goes_on_over_a_page_is_one() {
    var file =
        new PdfFile()
            .paragraph("Vi holder m\u00f8de og")
            .page()
            .paragraph("skriver ned.")
            .save(folder.resolve("a.pdf"), "side");

    assertThat(Documents.read(file, "a.pdf").parts())
        .containsExactly(new Paragraph("Vi holder m\u00f8de og skriver ned.", "1"));
  }

  @Test
  void what_the_margin_repeats_is_left_out_and_what_the_text_repeats_is_not() {
    var file =
        new PdfFile()
            .paragraph("Ring 112.")
            .paragraph("S\u00e5 vent.")
            .page()
            .paragraph("Ring 112.")
            .paragraph("112")
            .save(folder.resolve("a.pdf"), "Ring 112, side");

    assertThat(Documents.read(file, "a.pdf").parts())
        .extracting(Part::text)
        .containsExactly("Ring 112.", "S\u00e5 vent.", "Ring 112.", "112");
  }
}
