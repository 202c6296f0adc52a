package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.knowledge.Passage.Instruction;
import dk.fagfaelle.workplace.ExampleWorkplace;
import dk.fagfaelle.workplace.Fact;
import dk.fagfaelle.workplace.Facts;
import dk.fagfaelle.workplace.Workplace;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExampleWorkplaceTests {

  private final Facts facts = Facts.read(Contents.builtIn());

  @Test
  void it_is_laid_out_as_a_home_and_says_that_it_is_an_example() {
    try (var example = ExampleWorkplace.unpacked()) {
      var workplace = example.home().workplace();

      assertThat(workplace.isExample()).isTrue();
      assertThat(workplace.approvals()).isEmpty();
      assertThat(workplace.facts().values()).allMatch(value -> value.endsWith("(eksempel)"));
      assertThat(facts.all().stream().filter(Fact::isLocal).map(Fact::key))
          .containsExactlyInAnyOrderElementsOf(workplace.facts().keySet());
    }
  }

  @Test
  void it_has_procedures_in_every_format_without_a_fault() {
    try (var example = ExampleWorkplace.unpacked()) {
      var shelf = shelf(example);

      assertThat(shelf.faults()).isEmpty();
      assertThat(ProcedureFolder.files(example.home().procedures()))
          .extracting(file -> file.getFileName().toString())
          .contains("svaer-selvskade.docx", "voldsom-episode.pdf", "efter-episode.md");
      assertThat(shelf.sources()).hasSizeGreaterThanOrEqualTo(6);
      assertThat(shelf.instructions()).allMatch(Instruction::isExample);
    }
  }

  @Test
  void every_procedure_says_who_keeps_it_until_when_and_what_people_ask() {
    try (var example = ExampleWorkplace.unpacked()) {
      var first = leading(shelf(example));

      assertThat(first)
          .allSatisfy(
              it -> {
                assertThat(it.questions()).hasSizeGreaterThanOrEqualTo(15);
                assertThat(it.owner()).isNotEmpty();
                assertThat(LocalDate.parse(it.nextReview()))
                    .isAfter(LocalDate.parse(it.validFrom()));
              });
      assertThat(
              first.stream()
                  .flatMap(it -> it.questions().stream().map(q -> q.toLowerCase(Locale.ROOT))))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void it_differs_from_a_national_text_and_gives_a_fact_another_value() {
    try (var example = ExampleWorkplace.unpacked()) {
      var violence =
          leading(shelf(example)).stream().filter(it -> it.procedure().equals("voldsom-episode"));

      assertThat(violence)
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.deviatesFrom()).containsExactly("politianmeldelse");
                assertThat(it.facts())
                    .isEqualTo(Map.of("police-report-deadline", "samme d\u00f8gn"));
              });
      assertThat(facts.find("police-report-deadline")).map(Fact::value).contains("72 timer");
    }
  }

  @Test
  void everything_it_refers_to_is_known() {
    try (var example = ExampleWorkplace.unpacked()) {
      var shelf = shelf(example);
      var library = new LibraryReader(Contents.builtIn(), Map.of(), true).read(shelf);

      assertThat(shelf.faultsAgainst(library)).isEmpty();
      assertThat(shelf.instructions())
          .flatExtracting(it -> Facts.references(it.text()))
          .allMatch(key -> facts.find(key).isPresent());
      assertThat(shelf.instructions())
          .allMatch(it -> library.cited(it.citations().getFirst()).isPresent());
    }
  }

  @Test
  void nothing_of_it_is_left_behind() {
    var example = ExampleWorkplace.unpacked();
    example.close();

    assertThat(Files.exists(example.home().folder())).isFalse();
  }

  private static ProcedureShelf shelf(ExampleWorkplace example) {
    Workplace workplace = example.home().workplace();
    return ProcedureShelf.empty(workplace.name(), workplace.isExample())
        .refreshed(example.home().procedures());
  }

  private static List<Instruction> leading(ProcedureShelf shelf) {
    return shelf.instructions().stream().filter(it -> !it.questions().isEmpty()).toList();
  }
}
