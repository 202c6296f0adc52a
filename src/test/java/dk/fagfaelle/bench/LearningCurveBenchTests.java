package dk.fagfaelle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.bench.HeldOut.Asked;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage.Card;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What more questions a card give: the whole ranking is trained anew without some of the cards'
 * questions, and asked those. Processor minutes; each row trains the classifier.
 */
@Tag("bench")
class LearningCurveBenchTests {

  private static final int FOLDS = 5;

  /** Ten thousand held-out questions tell enough; each fold more is a training more a row. */
  private static final int FOLDS_TRIED = 3;

  private static final List<Integer> SIZES = List.of(10, 20, 40, Integer.MAX_VALUE);
  private static final int LAST_PASS = 3;

  @Test
  void what_more_questions_a_card_give() throws Exception {
    try (var program = RunningProgram.start()) {
      var library = program.knowledge().library();
      var cards = cardsOf(library);
      var rows = new LinkedHashMap<Integer, HeldOut>();
      SIZES.forEach(size -> rows.put(size, new HeldOut(program, library)));
      for (var fold = 0; fold < FOLDS_TRIED; fold++) {
        var out = fold;
        var held = Asked.of(cards, (_, place) -> place % FOLDS == out);
        var others = Asked.of(cards, (_, place) -> place % FOLDS != out);
        rows.forEach((size, row) -> row.ask(held, others.most(size)));
        assertThat(report(out + 1, rows).write()).isNotEmptyFile();
      }
    }
  }

  /** Written anew after each fold, since a later one takes long. */
  private static Report report(int folds, Map<Integer, HeldOut> rows) {
    var report = new Report("learning-curve", "What more questions a card give");
    report.add("\n%d of %d folds%n".formatted(folds, FOLDS)).add(HeldOut.HEADING);
    rows.forEach(
        (size, row) -> {
          var most = size == Integer.MAX_VALUE ? "all" : "at most " + size;
          report.add(row.row("%s of the four other fifths".formatted(most)));
        });
    return report;
  }

  @Test
  void what_another_writers_questions_find() throws Exception {
    try (var program = RunningProgram.start()) {
      var library = program.knowledge().library();
      var cards = cardsOf(library);
      var passes = WritingPasses.ofThisProject(cards);
      var report = new Report("passes-left-out", "Questions of one pass, trained on the others");
      report.add(passes.summary()).add(HeldOut.HEADING);
      for (var pass : IntStream.rangeClosed(1, LAST_PASS).boxed().toList()) {
        Predicate<String> isOut = question -> passes.of(question) == pass;
        var held = new HeldOut(program, library);
        held.ask(
            Asked.of(cards, (question, _) -> isOut.test(question)),
            Asked.of(cards, (question, _) -> !isOut.test(question)));
        report.add(held.row("pass %d, trained without it".formatted(pass)));
      }
      assertThat(report.write()).isNotEmptyFile();
    }
  }

  private static List<Card> cardsOf(Library library) {
    return library.passages().values().stream()
        .filter(Card.class::isInstance)
        .map(Card.class::cast)
        .sorted(Comparator.comparing(Card::id))
        .toList();
  }
}
