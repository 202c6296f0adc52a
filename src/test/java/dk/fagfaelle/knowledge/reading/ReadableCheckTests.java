package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableCheckTests {

  private static final String PATH = "knowledge/cards/methods/a.md";
  private static final ReadableCheck CHECK = new ReadableCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                    | 0    | nothing to read",
        "Ring til din leder nu.                | 5    | five short words in a sentence",
        "Ring nu. Vent her.                    | 2    | two sentences of two",
        "Tilkald bagvagten nu.                 | 69.7 | three words, two of them long",
        "- ring#- vent                         | 1    | an item of a list is a sentence",
        "Sig det: ring nu.                     | 2    | so is what stands before a colon",
      })
  void words_a_sentence_and_long_words_in_a_hundred_are_added(
      String text, double lix, String because) {
    assertThat(Lix.of(text.replace('#', '\n'))).as(because).isCloseTo(lix, within(0.1));
  }

  @Test
  void an_easy_card_is_passed_over() {
    var easy = card(10, 2);

    assertThat(CHECK.faults(easy)).isEmpty();
    assertThat(CHECK.remarks(easy)).isEmpty();
  }

  @Test
  void a_card_that_is_close_to_hard_is_remarked_and_no_fault() {
    var close = card(10, 3);

    assertThat(CHECK.faults(close)).isEmpty();
    assertThat(CHECK.remarks(close)).containsExactly(Fault.of(PATH, 5, "hard-soon", "40,0", "45"));
  }

  @Test
  void the_limit_itself_is_no_fault() {
    var limit = card(20, 5);

    assertThat(CHECK.faults(limit)).isEmpty();
    assertThat(CHECK.remarks(limit)).containsExactly(Fault.of(PATH, 5, "hard-soon", "45,0", "45"));
  }

  @Test
  void a_hard_card_is_a_fault_where_its_text_begins() {
    var hard = card(10, 4);

    assertThat(CHECK.faults(hard)).containsExactly(Fault.of(PATH, 5, "hard-to-read", "50,0", "45"));
    assertThat(CHECK.remarks(hard)).isEmpty();
  }

  @Test
  void a_fact_is_read_as_what_people_see() {
    var called = contents("Ring {{call}}.");

    assertThat(CHECK.faults(called))
        .containsExactly(Fault.of(PATH, 5, "hard-to-read", "65,0", "45"));
  }

  /** A card of one sentence. */
  private static Contents card(int words, int longWords) {
    return contents("kort ".repeat(words - longWords) + "ordentlig ".repeat(longWords) + ".");
  }

  private static Contents contents(String text) {
    var fact =
        """
        - key: call
          unset: bagvagten, afdelingslederen eller driftslederen
          meaning: x
          scope: local
        """;
    return FewFiles.none()
        .and("knowledge/facts.yaml", fact)
        .and(PATH, "---\nid: a\n---\n\n" + text);
  }
}
