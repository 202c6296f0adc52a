package dk.fagfaelle.knowledge.index;

import static dk.fagfaelle.knowledge.index.Samples.DEFUSING;
import static dk.fagfaelle.knowledge.index.Samples.HANDOVER;
import static dk.fagfaelle.knowledge.index.Samples.SKIN;
import static dk.fagfaelle.knowledge.index.Samples.card;
import static dk.fagfaelle.knowledge.index.Samples.excerpt;
import static dk.fagfaelle.knowledge.index.Samples.instruction;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTests {

  @TempDir Path cache;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hvad er defusing?              | defusing
          hva er defusning               | defusing
          Hvad er defusinger             | defusing
          defusimg                       | defusing
          hun har skaaret sig            | skaering
          HUN HAR SKÅRET SIG             | skaering
          overlevreing                   | overlevering
          """)
  void a_question_finds_its_passage_however_it_is_spelt(String question, String passage) {
    assertThat(ranked(ranker(DEFUSING, SKIN, HANDOVER), question)).startsWith(passage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quetiapim      | quetiapin
          12346          | 12345
          § 12346        | § 12345
          """)
  void a_number_a_paragraph_and_a_drug_are_only_found_as_they_are(String typed, String written) {
    var passage = excerpt("viso/5.1", written, "", written);
    var index = PassageIndex.of(List.of(passage), Samples.LANGUAGE, Samples.WEIGHTS);

    assertThat(index.matches(Samples.LANGUAGE.wording(written), 0)).containsExactly(1);
    assertThat(index.matches(index.forgiven(Samples.LANGUAGE.wording(typed)), 0))
        .containsExactly(0);
  }

  @Test
  void what_means_the_same_finds_it_too() {
    var chain = card("kaede", "Kædeanalyse", "viso/4.1", "hvordan laver man en kædeanalyse");

    assertThat(ranked(ranker(DEFUSING, SKIN, chain), "chain analysis")).startsWith("kaede");
  }

  @Test
  void a_follow_up_is_understood_from_the_question_before_it() {
    var who = card("hvem", "Hvem leder overlevering", "viso/5.1", "hvem leder en overlevering");
    var followUp = new Question("og hvem leder den?", List.of("hvad er defusing"));

    assertThat(ranker(DEFUSING, SKIN, HANDOVER, who).rank(followUp).passages())
        .startsWith("defusing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hvor lang tid tager det",
        "hvem kan gøre det",
        "og bagefter?",
        "må alle være med"
      })
  void what_only_points_back_is_searched_with_the_question_it_points_to(String followUp) {
    var time = card("tid", "Forløb", "viso/5.2", "hvor lang tid tager et forløb");
    var who = card("hvem", "Hvem kan gøre det", "viso/5.3", "hvem kan gøre det bagefter");
    var turn = new Question(followUp, List.of("hvad er en overlevering", "hvad er defusing"));

    assertThat(ranker(DEFUSING, SKIN, HANDOVER, time, who).rank(turn).passages())
        .startsWith("defusing");
  }

  @Test
  void a_question_that_points_back_twice_reaches_the_one_that_says_what_it_is_about() {
    var turn = new Question("og bagefter?", List.of("hvad er defusing", "hvor lang tid tager det"));

    assertThat(ranker(DEFUSING, SKIN, HANDOVER).rank(turn).passages()).startsWith("defusing");
  }

  @Test
  void a_full_question_is_searched_nearly_as_if_nothing_came_before() {
    var chain = card("kaede", "Kædeanalyse", "viso/4.1", "hvordan laver vi en kædeanalyse");
    var turn =
        new Question(
            "hvad siger vi til den nye kollega når vagten skifter",
            List.of("hvordan laver vi en kædeanalyse med en ny kollega på vagten"));

    assertThat(ranker(DEFUSING, SKIN, HANDOVER, chain).rank(turn).passages())
        .startsWith("overlevering");
  }

  @Test
  void a_change_of_subject_is_not_held_back() {
    var turn =
        new Question("hun har skåret sig i huden, hvad gør jeg", List.of("hvad er defusing"));

    assertThat(ranker(DEFUSING, SKIN, HANDOVER).rank(turn).passages()).startsWith("skaering");
  }

  @Test
  void a_card_is_raised_by_the_section_it_rests_on() {
    var alone = card("a-alene", "Ro på", "viso/6.1", "hvordan får vi ro på");
    var resting = card("b-hviler", "Ro på", "viso/6.2", "hvordan får vi ro på");
    var section = excerpt("viso/6.2", "Ro", "Ro på gruppen.", "hvordan får vi ro på i aften");

    assertThat(ranked(ranker(alone, resting, section), "hvordan får vi ro på nu"))
        .containsSubsequence("b-hviler", "a-alene");
  }

  @Test
  void what_is_asked_word_for_word_as_it_is_written_down_comes_first_whatever_its_signs() {
    var common =
        card("a-almen", "Efter en episode", "viso/6.1", "hvad nu", "efter en episode hvad");
    var written = card("b-skrevet", "Den første time", "viso/6.2", "hvad gør vi efter en episode");
    var section = excerpt("viso/6.3", "Efter", "Tekst.", "hvad gør vi efter en episode");

    assertThat(ranked(ranker(section, common, written), "Hvad gør vi, efter en EPISODE?"))
        .startsWith("b-skrevet");
  }

  @Test
  void a_procedure_is_found_by_its_words_without_training() {
    var local = instruction("nat", "Brandalarm", List.of(), "Gå til samlingspunktet.");

    assertThat(ranked(ranker(DEFUSING, SKIN, local), "hvor er samlingspunktet ved brandalarm"))
        .startsWith("local-nat/Brandalarm");
  }

  @Test
  void the_nearest_subject_outside_the_sources_is_told() {
    var ranking = ranker(DEFUSING, SKIN).rank(new Question("hvornår får jeg løn", List.of()));

    assertThat(ranking.outside()).isEqualTo("outside/loen");
    assertThat(ranking.signals().lead()).isNegative();
  }

  @Test
  void words_that_no_passage_holds_are_not_covered() {
    var ranking = ranker(DEFUSING, SKIN).rank(new Question("xyzzy plugh", List.of()));

    assertThat(ranking.signals().words()).isZero();
  }

  @Test
  void a_long_story_is_found_by_its_rare_words() {
    var story =
        IntStream.range(0, 3000).mapToObj("ord%d"::formatted).collect(Collectors.joining(" "));

    assertThat(ranked(ranker(DEFUSING, SKIN, HANDOVER), story + " defusing " + story))
        .startsWith("defusing");
  }

  @Test
  void the_same_library_gives_the_same_order() {
    var question = new Question("hvad gør jeg når vagten skifter", List.of());
    var anew = Samples.builder(cache.resolve("anew"));

    assertThat(anew.build(Samples.library(HANDOVER, SKIN, DEFUSING)).ranker().rank(question))
        .isEqualTo(ranker(DEFUSING, SKIN, HANDOVER).rank(question));
  }

  private Ranking.Ranker ranker(Passage... passages) {
    return Samples.builder(cache).build(Samples.library(passages)).ranker();
  }

  private static List<String> ranked(Ranking.Ranker ranker, String question) {
    return ranker.rank(new Question(question, List.of())).passages();
  }
}
