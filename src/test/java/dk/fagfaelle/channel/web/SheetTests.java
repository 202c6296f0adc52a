package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Guided.Saying;
import dk.fagfaelle.reply.Guided.Sayings;
import dk.fagfaelle.reply.Guided.Sheet;
import dk.fagfaelle.reply.Rated;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A sheet as a file to take along. */
@InTheHouse
class SheetTests {

  private static final String DANISH =
      "\u00c6lle fik \u00f8l p\u00e5 \u00c5r\u00f8: \u00bbgodt\u00ab";

  @Test
  void as_pdf_its_text_is_text_in_danish_letters(House house) throws IOException {
    try (var pdf = pdf(house, sheet(DANISH))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("T\u00e6nk sammen", "Holdt 22. november 2026", "Bo", DANISH, "Aftaler");
    }
  }

  @Test
  void as_pdf_it_has_title_language_and_tags_and_brings_its_font(House house) throws IOException {
    try (var pdf = pdf(house, sheet(DANISH))) {
      var catalogue = pdf.getDocumentCatalog();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("T\u00e6nk sammen");
      assertThat(catalogue.getLanguage()).isEqualTo("da");
      assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
      assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
      var fonts = pdf.getPage(0).getResources();
      for (var name : fonts.getFontNames()) {
        assertThat(fonts.getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void as_pdf_a_long_one_goes_on_on_the_next_page(House house) throws IOException {
    var lines = IntStream.range(0, 200).mapToObj(i -> new Saying("Bo", "linje " + i)).toList();
    var sheet = new Sheet("Titel", "i dag", List.of(new Sayings("Mange", lines)));
    try (var pdf = pdf(house, sheet)) {
      assertThat(pdf.getNumberOfPages()).isBetween(4, 12);
      assertThat(new PDFTextStripper().getText(pdf)).contains("linje 0", "linje 199");
    }
  }

  @Test
  void as_pdf_what_is_drawn_on_the_page_is_told_in_words(House house) throws IOException {
    var gear = new Rated.Gear("Risikovurdering", "Delvist", Rated.Look.PARTLY);
    var wheels = List.of(new Rated.Wheel("Forebyggelse", List.of(gear), List.of()));
    var sides = List.of(new Rated.Side("Medarbejdere", List.of(1, 3, 0)));
    var lines = List.of(new Rated.Line("Vi bliver h\u00f8rt", sides, ""));
    var drawn =
        List.<Block>of(
            new Rated.Gears("Tandhjul", wheels),
            new Rated.Compared(List.of("Nej", "Delvist", "Ja"), lines));
    try (var pdf = pdf(house, new Sheet("Titel", "i dag", drawn))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Forebyggelse", "Risikovurdering: Delvist", "Vi bliver h\u00f8rt")
          .doesNotContain("Listen nedenfor");
    }
  }

  @Test
  void signs_that_mean_something_elsewhere_are_words_in_both(House house) throws IOException {
    var signs = "<b>fed</b> & *stjerne* # [her](http://x)";
    assertThat(SheetMarkdown.write(sheet(signs)))
        .contains("- **Bo:** \\<b>fed\\</b> & \\*stjerne\\* # \\[her](http://x)");
    try (var pdf = pdf(house, sheet(signs))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(signs);
    }
  }

  @Test
  void as_markdown_it_has_headings_and_lists() {
    assertThat(SheetMarkdown.write(sheet("en\nto")))
        .isEqualTo(
            """
            # T\u00e6nk sammen

            Holdt 22. november 2026

            ## Opgaven

            - **Bo:** en \s
              to

            ## Aftaler

            - **Ring**: Bo, senest 4. januar 2027

            > Til jer.
            """);
  }

  private static Sheet sheet(String said) {
    return new Sheet(
        "T\u00e6nk sammen",
        "Holdt 22. november 2026",
        List.of(
            new Sayings("Opgaven", List.of(new Saying("Bo", said))),
            new Block.Text("#### Aftaler\n\n- **Ring**: Bo, senest 4. januar 2027"),
            new Block.Notice(Block.Tone.PLAIN, "Til jer.")));
  }

  private static PDDocument pdf(House house, Sheet sheet) throws IOException {
    return Loader.loadPDF(house.the(SheetPdf.class).write(sheet));
  }
}
