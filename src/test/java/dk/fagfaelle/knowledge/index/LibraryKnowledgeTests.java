package dk.fagfaelle.knowledge.index;

import static dk.fagfaelle.knowledge.index.Samples.DEFUSING;
import static dk.fagfaelle.knowledge.index.Samples.HANDOVER;
import static dk.fagfaelle.knowledge.index.Samples.PAY;
import static dk.fagfaelle.knowledge.index.Samples.SKIN;
import static dk.fagfaelle.knowledge.index.Samples.excerpt;
import static dk.fagfaelle.knowledge.index.Samples.instruction;
import static dk.fagfaelle.knowledge.index.Samples.redLine;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Finding;
import dk.fagfaelle.knowledge.Finding.Found;
import dk.fagfaelle.knowledge.Finding.NotCovered;
import dk.fagfaelle.knowledge.Finding.Reason;
import dk.fagfaelle.knowledge.Finding.RedLine;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryKnowledgeTests {

  private static final Passage.Card FORCE =
      redLine("magt", "Må vi holde hende fast", "må vi holde hende fast", "må vi låse døren");

  @TempDir Path cache;

  @Test
  void what_is_covered_is_answered_best_first() {
    assertThat(answers(covering(DEFUSING, SKIN, HANDOVER), "hvem leder en defusing"))
        .startsWith(DEFUSING);
  }

  @Test
  void what_only_a_person_may_decide_is_a_red_line() {
    assertThat(covering(DEFUSING, SKIN, FORCE).find(question("må vi låse døren")))
        .isEqualTo(new RedLine(FORCE));
  }

  @Test
  void a_red_line_further_down_is_left_out() {
    assertThat(answers(covering(DEFUSING, SKIN, FORCE), "hvem leder en defusing"))
        .contains(DEFUSING)
        .doesNotContain(FORCE);
  }

  @Test
  void what_the_sources_are_not_about_is_said_with_the_subject() {
    var notCovered = notCovered("hvornår får jeg løn", DEFUSING, SKIN);

    assertThat(notCovered.reason()).isEqualTo(Reason.OUTSIDE);
    assertThat(notCovered.topics()).containsExactly(PAY);
  }

  @Test
  void what_comes_nearest_is_shown_but_never_a_red_line() {
    var notCovered = notCovered("hvem leder en defusing", DEFUSING, SKIN, HANDOVER, FORCE);

    assertThat(notCovered.reason()).isEqualTo(Reason.NOT_FOUND);
    assertThat(notCovered.topics()).isEmpty();
    assertThat(notCovered.nearest())
        .startsWith(DEFUSING)
        .doesNotContain(FORCE)
        .hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void where_publications_stand_alone_none_is_said_not_to_cover() {
    var section = excerpt("viso/3.1", "Om samtalen", "Defusing er en samtale.");

    assertThat(knowledge(Samples.coveringAll(false), section).find(question("hvornår får jeg løn")))
        .isEqualTo(new Found(List.of(section)));
  }

  @Test
  void an_empty_library_finds_nothing() {
    assertThat(covering().find(question("hvad er defusing")))
        .isEqualTo(new NotCovered(Reason.NOT_FOUND, List.of(), List.of()));
  }

  @Test
  void a_publication_that_is_not_there_is_said_to_be_missing() {
    var missing = excerpt("viso/7.1", "Sundhedstjek", "", "hvad er et sundhedstjek");

    assertThat(covering(missing).find(question("hvad er et sundhedstjek")))
        .isEqualTo(new NotCovered(Reason.PUBLICATION_MISSING, List.of(), List.of(missing)));
  }

  @Test
  void a_section_that_a_card_above_it_cites_is_not_said_twice() {
    var section = excerpt("viso/3.1", "Om samtalen", "Defusing er en samtale.");
    var other = excerpt("viso/3.2", "Andet", "Defusing eller ej.", "skal det være defusing");

    assertThat(answers(covering(DEFUSING, section, other), "hvad er defusing"))
        .startsWith(DEFUSING)
        .contains(other)
        .doesNotContain(section);
  }

  @Test
  void a_card_that_rests_on_many_sections_names_the_one_that_speaks_of_the_question_first() {
    var talk = excerpt("viso/3.1", "Om samtalen", "Hvem leder samtalen.", "hvem leder");
    var home = excerpt("viso/3.4", "Turen hjem", "Kan du k\u00f8re hjem.", "turen hjem");
    var card = DEFUSING.citing(List.of(Samples.citation("viso/3.1"), Samples.citation("viso/3.4")));

    assertThat(
            cited(
                covering(card, talk, home, SKIN), "defusing og turen hjem: kan du k\u00f8re hjem"))
        .containsExactly("viso/3.4", "viso/3.1");
    assertThat(cited(covering(card, talk, home, SKIN), "hvem leder en defusing"))
        .containsExactly("viso/3.1", "viso/3.4");
  }

  @Test
  void the_workplace_comes_first_on_the_same_matter() {
    var local = instruction("defusing", "Aftale", List.of("defusing"), "Ring til lederen.");

    assertThat(answers(covering(DEFUSING, SKIN, local), "hvem leder en defusing"))
        .startsWith(local, DEFUSING);
  }

  @Test
  void questions_are_answered_while_the_library_is_replaced()
      throws InterruptedException, ExecutionException {
    var knowledge = covering(DEFUSING, SKIN);
    var isReplaced = new AtomicBoolean();
    Callable<List<Passage>> asking =
        () -> {
          var firsts = new ArrayList<Passage>();
          do {
            firsts.add(answers(knowledge, "hvad er defusing").getFirst());
          } while (!isReplaced.get());
          return firsts;
        };

    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = IntStream.range(0, 4).mapToObj(_ -> people.submit(asking)).toList();
      for (var round = 0; round < 10; round++) {
        knowledge.replace(Samples.library(DEFUSING, round % 2 == 0 ? HANDOVER : SKIN));
      }
      isReplaced.set(true);

      for (var answer : answers) {
        assertThat(answer.get()).containsOnly(DEFUSING);
      }
    }
  }

  @Test
  void the_new_library_answers_from_then_on() {
    var knowledge = covering(DEFUSING, SKIN);
    var library = Samples.library(DEFUSING, HANDOVER);

    knowledge.replace(library);

    assertThat(knowledge.library()).isEqualTo(library);
    assertThat(answers(knowledge, "hvad siger man når vagten skifter")).startsWith(HANDOVER);
  }

  @Test
  void a_procedure_that_changes_leaves_the_classifier_in_memory() throws IOException {
    var knowledge = covering(DEFUSING, SKIN);
    deleteFilesIn(cache);

    knowledge.replace(
        Samples.library(DEFUSING, SKIN, instruction("nat", "Nat", List.of(), "Ring til vagten.")));

    assertThat(cache).isEmptyDirectory();
    assertThat(answers(knowledge, "hvem leder en defusing")).contains(DEFUSING);
  }

  private static void deleteFilesIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private LibraryKnowledge covering(Passage... passages) {
    return knowledge(Samples.coveringAll(true), passages);
  }

  private NotCovered notCovered(String question, Passage... passages) {
    var finding = knowledge(Samples.coveringAll(false), passages).find(question(question));
    return (NotCovered) finding;
  }

  private LibraryKnowledge knowledge(RankingWeights weights, Passage... passages) {
    var builder = new ShelfBuilder(Samples.LANGUAGE, weights, cache);
    return new LibraryKnowledge(Samples.library(passages), builder);
  }

  private static List<Passage> answers(LibraryKnowledge knowledge, String text) {
    Finding finding = knowledge.find(question(text));
    return ((Found) finding).passages();
  }

  private static Question question(String text) {
    return new Question(text, List.of());
  }

  private static List<String> cited(LibraryKnowledge knowledge, String question) {
    var found = (Found) knowledge.find(question(question));
    return found.passages().stream()
        .filter(it -> it.id().equals(DEFUSING.id()))
        .flatMap(it -> it.citations().stream())
        .map(Citation::passage)
        .toList();
  }
}
