package dk.fagfaelle.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTests {

  private static final Compounds COMPOUNDS =
      new Compounds(
          Set.of(
              "selv",
              "skade",
              "selvskade",
              "episode",
              "nat",
              "vagt",
              "plan",
              "arbejde",
              "liv",
              "køn",
              "dag",
              "lig"),
          Set.of("dagligt"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vagtplan        | vagt plan
          vagtplaner      | vagt plan
          vagtplanernes   | vagt plan
          natvagten       | nat vagt
          livsplan        | liv plan
          dagearbejde     | dag arbejde
          """)
  void a_compound_is_divided_at_its_links_and_before_its_ending(String word, String parts) {
    assertThat(COMPOUNDS.partsOf(word)).isEqualTo(Arrays.asList(parts.split(" ", -1)));
  }

  @Test
  void as_few_parts_as_possible_are_taken() {
    assertThat(COMPOUNDS.partsOf("selvskadeepisode")).containsExactly("selvskade", "episode");
  }

  @ParameterizedTest
  @ValueSource(strings = {"selvskade", "selvskaden", "skader"})
  void a_known_word_is_not_divided(String word) {
    assertThat(COMPOUNDS.partsOf(word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"skønplan", "vagtbeskønplan", "planlægge", "vagtplanlægger"})
  void a_part_is_not_found_inside_a_word(String word) {
    assertThat(COMPOUNDS.partsOf(word)).isEmpty();
  }

  @Test
  void an_exception_is_never_divided() {
    assertThat(COMPOUNDS.partsOf("dagligt")).isEmpty();
    assertThat(COMPOUNDS.partsOf("daglig")).containsExactly("dag", "lig");
  }
}
