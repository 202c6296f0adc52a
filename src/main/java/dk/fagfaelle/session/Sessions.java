package dk.fagfaelle.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps sessions: each changed as a whole and by one at a time, whichever program changes it. What
 * is kept has a time to live, which begins anew with every change.
 */
public interface Sessions {

  /**
   * Keeps a new session, and the text of its flow for as long.
   *
   * @param code a short word it can be found by, as long as it is open; nobody else's
   * @return whether the code was free; if not, nothing is kept
   * @throws SessionsAwayException if what keeps them is away
   */
  boolean begin(Session session, String flow, String code);

  /**
   * Returns a session.
   *
   * @throws SessionsAwayException if what keeps them is away
   */
  Optional<Session> find(String id);

  /**
   * Returns the id of the session with a code.
   *
   * @throws SessionsAwayException if what keeps them is away
   */
  Optional<String> byCode(String code);

  /**
   * Returns the text of a flow that a session was begun with.
   *
   * @throws SessionsAwayException if what keeps them is away
   */
  Optional<String> flow(String hash);

  /**
   * Moves a session atomically.
   *
   * @param move from the session as it is to what becomes of it; pure, since it is made again when
   *     somebody else came first
   * @return what was made of it; nothing if there is no such session
   * @throws SessionsAwayException if what keeps them is away; the move may then have been made
   */
  Optional<Outcome> update(String id, Function<Session, Outcome> move);

  /**
   * Returns the ids of sessions in which somebody owned an open next step when they last changed;
   * some may be gone, or the next step no longer open.
   *
   * @param key the key of the person
   * @throws SessionsAwayException if what keeps them is away
   */
  List<String> withStepsOf(String key);

  /**
   * Returns the sessions the clock must look at now, and leaves them to the caller for half a
   * minute: if the caller does not call {@link #looked} until then, they are returned again.
   *
   * @throws SessionsAwayException if what keeps them is away
   */
  List<String> due(Instant now);

  /**
   * Says that the clock has looked at a session.
   *
   * @throws SessionsAwayException if what keeps them is away
   */
  void looked(String id);
}
