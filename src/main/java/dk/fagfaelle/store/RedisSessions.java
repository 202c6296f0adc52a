package dk.fagfaelle.store;

import dk.fagfaelle.session.Outcome;
import dk.fagfaelle.session.Session;
import dk.fagfaelle.session.Sessions;
import dk.fagfaelle.session.SessionsAwayException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps each session in Redis as one record, with its deadlines and letters in it; beside them a
 * sorted set of when the clock must look at which, and one for each owner of a next step.
 *
 * <p>Question: record and sorted set cannot change in one step where they lie on different servers
 * of a cluster, so what if the program ends between? Chosen: the set is told before the record
 * changes and after, and only ever of an earlier time. Because: a look too many has no effect,
 * since what a deadline does is decided by the record alone.
 */
final class RedisSessions implements Sessions {

  private static final Duration LETTERS_WAIT = Duration.ofSeconds(5);

  /** One that is addressed to a person waits for her, and now and then for a channel. */
  private static final Duration OWN_LETTERS_WAIT = Duration.ofMinutes(10);

  private final Records records;
  private final DueTimes due;
  private final OwnSteps steps;
  private final Clock clock;

  /** Takes where to keep them. */
  RedisSessions(Redis redis, Records records, Clock clock) {
    this.records = records;
    this.due = new DueTimes(redis);
    this.steps = new OwnSteps(redis);
    this.clock = clock;
  }

  @Override
  public boolean begin(Session session, String flow, String code) {
    return asked(
        () -> {
          var timeToLive = session.timeToLive(clock.instant());
          var id =
              records.update(codeKey(code), own -> own.isEmpty() ? session.id() : own, timeToLive);
          if (!id.equals(session.id())) {
            return false;
          }
          var _ = records.update(flowKey(session.pin().hash()), _ -> flow, timeToLive);
          var _ = wakeFor(session);
          var _ = records.update(keyOf(session.id()), _ -> SessionText.write(session), this::left);
          return true;
        });
  }

  @Override
  public Optional<Session> find(String id) {
    return asked(() -> SessionText.read(records.find(keyOf(id))));
  }

  @Override
  public Optional<String> byCode(String code) {
    return asked(() -> Optional.of(records.find(codeKey(code))).filter(id -> !id.isEmpty()));
  }

  @Override
  public Optional<String> flow(String hash) {
    return asked(() -> Optional.of(records.find(flowKey(hash))).filter(text -> !text.isEmpty()));
  }

  @Override
  public Optional<Outcome> update(String id, Function<Session, Outcome> move) {
    var made = new AtomicReference<Optional<Outcome>>(Optional.empty());
    var _ =
        asked(
            () ->
                records.update(
                    keyOf(id),
                    former -> {
                      var outcome = SessionText.read(former).map(move);
                      made.set(outcome);
                      return outcome.map(it -> changed(former, it)).orElse(former);
                    },
                    this::left));
    var outcome = made.get();
    var _ = asked(() -> outcome.map(it -> wakeFor(it.session())));
    return outcome;
  }

  @Override
  public List<String> withStepsOf(String key) {
    return asked(() -> steps.of(key));
  }

  @Override
  public List<String> due(Instant now) {
    return asked(() -> due.claim(now));
  }

  @Override
  public void looked(String id) {
    var _ =
        asked(
            () -> {
              var session = find(id);
              while (!isSettled(id, session)) {
                session = find(id);
              }
              return true;
            });
  }

  /** Sets the time of the next look, and tells whether it is right still. */
  private boolean isSettled(String id, Optional<Session> session) {
    session.flatMap(this::nextLook).ifPresentOrElse(at -> due.set(id, at), () -> due.remove(id));
    return find(id).map(Session::revision).equals(session.map(Session::revision));
  }

  private String changed(String former, Outcome outcome) {
    var written = SessionText.write(outcome.session());
    if (!written.equals(former)) {
      var _ = wakeFor(outcome.session());
      listOwners(outcome.session());
    }
    return written;
  }

  private void listOwners(Session session) {
    var now = clock.instant();
    var gone = now.plus(session.timeToLive(now));
    session.owners().forEach(owner -> steps.add(owner, session.id(), now, gone));
  }

  private boolean wakeFor(Session session) {
    nextLook(session).ifPresent(at -> due.noLaterThan(session.id(), at));
    return true;
  }

  private Optional<Instant> nextLook(Session session) {
    var letters =
        session.post().letters().stream()
            .map(it -> it.to().isEmpty() ? LETTERS_WAIT : OWN_LETTERS_WAIT)
            .map(clock.instant()::plus);
    return Stream.concat(letters, session.nextDeadline().stream()).min(Instant::compareTo);
  }

  private Duration left(String record) {
    return SessionText.read(record)
        .map(session -> session.timeToLive(clock.instant()))
        .orElse(LETTERS_WAIT);
  }

  private static String keyOf(String id) {
    return "session:" + id;
  }

  private static String codeKey(String code) {
    return "session-code:" + code;
  }

  private static String flowKey(String hash) {
    return "flow:" + hash;
  }

  /** Returns what the store answers; where it is away, in the words of who declared it. */
  static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (AwayException e) {
      throw new SessionsAwayException(String.valueOf(e.getMessage()));
    }
  }
}
