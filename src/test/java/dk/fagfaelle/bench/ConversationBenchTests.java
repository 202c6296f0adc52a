package dk.fagfaelle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A question through the whole conversation, in the program's own process. */
@Tag("bench")
class ConversationBenchTests {

  private static final int QUESTIONS = 5_000;
  private static final int FEWER_QUESTIONS = 1_000;
  private static final int PASSAGES = 100_000;
  private static final long SEED = 100_000;

  @Test
  void what_a_question_costs_on_the_shipped_library() throws Exception {
    try (var program = RunningProgram.start()) {
      var report = new Report("conversation", "A question through the whole conversation");
      var questions = AskedQuestions.of(program.knowledge().library(), QUESTIONS);

      new Turns(program.conversation()).measure(program.knowledge(), questions, report);

      assertThat(report.write()).isNotEmptyFile();
    }
  }

  @Test
  void what_a_question_costs_among_a_hundred_thousand_passages() throws Exception {
    try (var program = RunningProgram.start()) {
      var report = new Report("large-library", "The same among 100,000 synthetic passages more");
      var questions = AskedQuestions.of(program.knowledge().library(), FEWER_QUESTIONS);
      var before = Measured.processorTime();
      program.replace(SyntheticPassages.added(program.knowledge().library(), PASSAGES, SEED));
      var seconds = (Measured.processorTime() - before) / 1_000_000_000;
      report.add(
          "Made with seed %d and indexed in %d processor seconds%n".formatted(SEED, seconds));

      new Turns(program.conversation()).measure(program.knowledge(), questions, report);

      assertThat(report.write()).isNotEmptyFile();
    }
  }
}
