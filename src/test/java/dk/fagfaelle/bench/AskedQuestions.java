package dk.fagfaelle.bench;

import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** What the cards say that people ask, in an order that is the same in every run. */
final class AskedQuestions {

  private static final long SEED = 2026;

  private AskedQuestions() {}

  /** Returns so many of a library's questions, begun from the first again if there are fewer. */
  static List<String> of(Library library, int count) {
    var questions =
        new ArrayList<>(
            library.passages().values().stream()
                .filter(Passage.Card.class::isInstance)
                .sorted(Comparator.comparing(Passage::id))
                .flatMap(card -> card.questions().stream())
                .toList());
    Collections.shuffle(questions, new Random(SEED));
    var asked = new ArrayList<String>();
    for (var i = 0; i < count; i++) {
      asked.add(questions.get(i % questions.size()));
    }
    return asked;
  }
}
