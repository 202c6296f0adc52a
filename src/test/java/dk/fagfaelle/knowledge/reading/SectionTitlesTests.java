package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader sees what a section is called in the publication, and nothing of who listed them. */
class SectionTitlesTests {

  private static final Library LIBRARY =
      new LibraryReader(Contents.builtIn(), Map.of(), true).read(ProcedureShelf.empty("", false));

  /** In brackets only what the publications have there: short names, and one such word. */
  private static final String BRACKETS = "\\((?!\\p{Lu}|socialfaglige|kapitelindledning\\)$).*";

  private static final String NOTES = "^(Boks|Tabelhoved): |^A\\d praksis|slidens titel|fra linje";

  @Test
  void no_title_carries_a_note_of_who_listed_the_sections() {
    var titles = sections().stream().map(Section::title).toList();

    assertThat(titles)
        .hasSizeGreaterThan(400)
        .noneSatisfy(title -> assertThat(title).containsPattern(BRACKETS))
        .noneSatisfy(title -> assertThat(title).containsPattern(NOTES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Forhold "bag" fagpersonernes møde med borgeren | viso-selvskade | 5.3.3
          Dialektisk adfærdsterapi (DAT) | viso-selvskade | 5.3.2.dat
          Sæt rammer for svære samtaler | traumebevidst | traume-a3-p4
          """)
  void a_title_is_the_publications_own(String title, String source, String section) {
    assertThat(titleOf(source, section)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          viso-selvskade | 4.intro | : kapitelindledning
          kvalitet-botilbud | tema1.anbefaling1.praksis1.litteratur | indsatsen: Litteraturstudiet peger på
          """)
  void one_that_several_sections_have_is_told_apart_by_its_chapter(
      String source, String section, String ending) {
    assertThat(titleOf(source, section)).endsWith(ending).hasSizeGreaterThan(ending.length() + 5);
  }

  private static String titleOf(String source, String section) {
    return LIBRARY.passage(source + "/" + section).orElseThrow().title();
  }

  private static List<Section> sections() {
    return LIBRARY.sources().values().stream().flatMap(it -> it.sections().stream()).toList();
  }
}
