package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage.Card;

/**
 * A library with the ranker built from it; replaced whole.
 *
 * @param isFitted whether the signs tell if the sources cover a question: they were fitted with
 *     cards, and without any card everything would seem not covered
 */
record Shelf(Library library, Ranking.Ranker ranker, boolean isFitted) {

  static Shelf of(Library library, Ranking.Ranker ranker) {
    var isFitted = library.passages().values().stream().anyMatch(Card.class::isInstance);
    return new Shelf(library, ranker, isFitted);
  }
}
