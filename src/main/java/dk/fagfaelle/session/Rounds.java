package dk.fagfaelle.session;

import java.util.List;

/** Keeps what came of a workplace's sessions in numbers, each as long as it says. */
public interface Rounds {

  /**
   * Keeps a round; one that is kept already is not kept twice.
   *
   * @throws SessionsAwayException if what keeps them is away; it may then be kept
   */
  void keep(Round round);

  /**
   * Returns the rounds of a flow in one form, the oldest first.
   *
   * @throws SessionsAwayException if what keeps them is away
   */
  List<Round> of(String flow, String form);
}
