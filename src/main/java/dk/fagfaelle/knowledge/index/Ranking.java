package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Question;
import java.util.List;

/**
 * The order of passages for one question.
 *
 * @param passages ids, the best first
 * @param outside the id of the subject outside the sources it is most like; empty if none is known
 * @param signals what tells whether the sources cover it
 */
record Ranking(List<String> passages, String outside, Signals signals) {

  Ranking {
    passages = List.copyOf(passages);
  }

  /** Ranks passages for questions. */
  @FunctionalInterface
  interface Ranker {

    Ranking rank(Question question);
  }
}
