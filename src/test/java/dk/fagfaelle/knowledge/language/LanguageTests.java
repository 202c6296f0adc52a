package dk.fagfaelle.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in, and what it is compared as; with the words in {@code knowledge/language}. */
class LanguageTests {

  private static final Language LANGUAGE = Language.read(Contents.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hun skærer sig            | skærer
          hun skaerer sig           | skærer
          hun skärer sig            | skærer
          FORRAAELSE                | forråelse
          forråelse                 | forråelse
          foraeldre                 | forældre
          för                       | før
          koordinator               | koordinator
          """)
  void danish_letters_have_one_spelling(String text, String words) {
    assertThat(LANGUAGE.words(text)).containsExactlyElementsOf(listOf(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "§ 124 d",
        "§124 d",
        "§124d",
        "§ 124d",
        "§§ 124 d",
        "paragraf 124 d",
        "paragraf 124d",
        "par. 124 d"
      })
  void a_paragraph_is_one_word_however_it_is_written(String text) {
    assertThat(LANGUAGE.words(text)).containsExactly("paragraf124d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          § 124                     | paragraf124
          § 124, stk. 2             | paragraf124 stk 2
          § 136 serviceloven        | paragraf136 serviceloven
          14 dage                   | 14 dage
          """)
  void a_number_stays_what_it_is(String text, String words) {
    assertThat(LANGUAGE.words(text)).containsExactlyElementsOf(listOf(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ikke", "ingen", "uden", "før", "efter"})
  void a_word_that_turns_the_meaning_is_kept(String word) {
    assertThat(LANGUAGE.words("må vi " + word)).contains(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"og", "vi", "det", "hun"})
  void a_word_that_says_nothing_is_left_out(String word) {
    assertThat(LANGUAGE.words(word + " selvskade")).containsExactly("selvskade");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          samtaler                  | samtale
          samtalerne                | samtale
          episodens                 | episode
          magtanvendelser           | magtanvendelse
          magtanvendelsen           | magtanvendelse
          kædeanalyser              | kædeanalyse
          """)
  void an_ending_makes_no_difference(String one, String other) {
    assertThat(LANGUAGE.stems(one)).isEqualTo(LANGUAGE.stems(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kæde-analyse              | kædeanalyse
          kæde analyse              | kædeanalyse
          selv-skade                | selvskade
          selv skade                | selvskade
          magt anvendelse           | magtanvendelse
          """)
  void a_compound_is_one_word_with_hyphen_or_space(String one, String other) {
    assertThat(LANGUAGE.wording(one)).isEqualTo(LANGUAGE.wording(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nattevagten               | nat vagt
          medicinhåndtering         | medicin håndtering
          personalemøder            | personale møde
          voldsforebyggelse         | vold forebyggelse
          """)
  void a_compound_also_stands_in_its_parts(String word, String parts) {
    assertThat(LANGUAGE.parts(word)).containsAll(LANGUAGE.stems(parts));
    assertThat(LANGUAGE.stems(word)).hasSize(1);
  }

  @Test
  void numbers_paragraphs_and_drugs_are_never_forgiven() {
    assertThat(LANGUAGE.stems("124 § 124 d quetiapin selvskade").stream())
        .filteredOn(LANGUAGE::isForgiving)
        .containsExactlyElementsOf(LANGUAGE.stems("selvskade"));
  }

  @Test
  void a_wording_does_not_print_what_was_typed() {
    assertThat(LANGUAGE.wording("Hun skærer sig")).hasToString("Wording[1 words]");
  }

  private static List<String> listOf(String words) {
    return Arrays.asList(words.split(" ", -1));
  }
}
