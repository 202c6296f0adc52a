package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Fault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BorrowedCheckTests {

  private static final String PATH = "knowledge/cards/methods/a.md";
  private static final String SECTION = "havnen/1.1";
  private static final String TEXT =
      "Bind altid den forreste ende f\u00f8rst, og vent s\u00e5 til b\u00e5den ligger helt stille.";

  private static final String SOURCES =
      """
      - id: havnen
        title: Havnens store bog om at komme godt ind i havn
        publisher: Havnen
        level: national
        checked: 2026-11-22
        sections:
          - {id: "1.1", title: "Om at binde den forreste ende f\u00f8rst og vente til sidst"}
      """;

  @Test
  void nine_words_in_a_row_are_told_with_line_and_section() {
    assertThat(
            faults(
                "N\u00e6vn det.\nVi siger: bind altid den forreste ende f\u00f8rst og vent s\u00e5, alle."))
        .containsExactly(
            Fault.of(
                PATH,
                5,
                "words-borrowed",
                "bind altid den forreste ende f\u00f8rst og vent s\u00e5",
                SECTION));
  }

  @Test
  void eight_words_in_a_row_are_nobodys() {
    assertThat(faults("Bind altid den forreste ende f\u00f8rst, og vent lidt.")).isEmpty();
  }

  @Test
  void a_longer_run_is_one_fault() {
    assertThat(faults(TEXT))
        .extracting(fault -> fault.details().getFirst())
        .containsExactly(TEXT.replace("stille.", "stille"));
  }

  @Test
  void lines_signs_and_capitals_do_not_hide_a_run() {
    assertThat(faults("- BIND altid **den** forreste\n- ende! F\u00f8rst. Og vent - s\u00e5 til"))
        .extracting(Fault::line)
        .containsExactly(4);
  }

  @Test
  void a_title_of_a_source_or_section_belongs_to_everybody() {
    var cites = "Se Havnens store bog om at komme godt ind i havn.";

    assertThat(faults(cites, "[]", Map.of(SECTION, cites))).hasSize(1);
    assertThat(faults(cites.substring(3), "[]", Map.of(SECTION, cites))).isEmpty();
  }

  @Test
  void so_does_a_name_on_the_list() {
    var name =
        "- Bind altid den forreste ende f\u00f8rst og vent s\u00e5 til b\u00e5den ligger helt stille";

    assertThat(faults(TEXT, name, Map.of(SECTION, TEXT))).isEmpty();
  }

  @Test
  void every_file_we_write_is_looked_at_but_the_lists_of_titles_and_names() {
    var contents =
        FewFiles.none()
            .and("bot/texts/x.yaml", TEXT)
            .and("knowledge/questions/havnen.yaml", TEXT)
            .and("knowledge/names.yaml", "[]")
            .and("knowledge/sources.yaml", SOURCES + "# " + TEXT);

    assertThat(new BorrowedCheck(() -> Map.of(SECTION, TEXT)).faults(contents))
        .extracting(Fault::file)
        .containsExactly("bot/texts/x.yaml", "knowledge/questions/havnen.yaml");
  }

  @Test
  void without_publications_there_is_nothing_to_compare_with() {
    assertThat(faults(TEXT, "[]", Map.of())).isEmpty();
  }

  private static List<Fault> faults(String text) {
    return faults(text, "[]", Map.of(SECTION, TEXT));
  }

  private static List<Fault> faults(String text, String names, Map<String, String> publications) {
    var contents =
        FewFiles.none()
            .and("knowledge/names.yaml", names)
            .and("knowledge/sources.yaml", SOURCES)
            .and(PATH, "---\nid: a\n---\n" + text);
    return new BorrowedCheck(() -> publications).faults(contents);
  }
}
