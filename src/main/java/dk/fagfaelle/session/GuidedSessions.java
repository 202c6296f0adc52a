package dk.fagfaelle.session;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.session.Outcome.Effect;
import dk.fagfaelle.session.Post.Letter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Begins sessions and moves them, each on the very flow it was begun with, and rings for what has
 * changed.
 */
public final class GuidedSessions {

  private static final int BYTES = 16;

  private final Flows flows;
  private final Sessions sessions;
  private final Rounds rounds;
  private final Bell bell;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** Takes the flows that can be begun, and where sessions and their results are kept. */
  public GuidedSessions(Flows flows, Shelves shelves, Bell bell, Clock clock) {
    this.flows = flows;
    this.sessions = shelves.sessions();
    this.rounds = shelves.rounds();
    this.bell = bell;
    this.clock = clock;
  }

  /** Where sessions are kept, and what came of them. */
  public record Shelves(Sessions sessions, Rounds rounds) {}

  /**
   * A session with the flow it goes through.
   *
   * @param effects what the last move told
   */
  public record Led(Flow flow, Session session, List<Effect> effects) {

    /** Copies the list. */
    public Led {
      effects = List.copyOf(effects);
    }
  }

  /** Returns the flows that can be begun. */
  public Flows flows() {
    return flows;
  }

  /**
   * Begins a session; nobody is in it yet.
   *
   * @param form one of the flow's forms
   */
  public Led begin(Flows.Pinned pinned, String form) {
    while (true) {
      var session = Session.begin(chance(), pinned.flow(), form, clock.instant());
      if (sessions.begin(session, pinned.text(), session.code())) {
        return new Led(pinned.flow(), session, List.of());
      }
    }
  }

  /** Returns a session as it stands; the clock looks at it first. */
  public Optional<Led> find(String id) {
    var found = sessions.find(id);
    var isDue = found.flatMap(Session::nextDeadline).filter(it -> !it.isAfter(clock.instant()));
    return isDue.isPresent() ? take(id, "", new Event.Tick()) : found.flatMap(this::led);
  }

  /** Returns the id of the session with a code, whichever way it is typed. */
  public Optional<String> byCode(String code) {
    var plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return plain.isEmpty() ? Optional.empty() : sessions.byCode(plain);
  }

  /**
   * Moves a session.
   *
   * @param by the key of who moves; empty for the clock
   * @return nothing if there is no such session, or if its flow cannot be read any more
   */
  public Optional<Led> take(String id, String by, Event event) {
    var before = sessions.find(id).flatMap(this::led);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    var flow = before.orElseThrow().flow();
    var happening = new Happening(by, clock.instant(), event);
    var outcome = sessions.update(id, session -> Move.make(flow, session, happening));
    outcome
        .filter(it -> it.session().revision() != before.orElseThrow().session().revision())
        .ifPresent(_ -> bell.ring(id));
    outcome.ifPresent(it -> keepResults(flow, it.session()));
    return outcome.map(it -> new Led(flow, it.session(), it.effects()));
  }

  /** Has everybody in a session look anew. */
  public void ring(String id) {
    bell.ring(id);
  }

  /** Returns the sessions in which somebody has an open next step. */
  public List<Led> withStepsOf(String key) {
    return sessions.withStepsOf(key).stream()
        .flatMap(id -> find(id).stream())
        .filter(led -> !led.session().stepsOf(key).isEmpty())
        .toList();
  }

  /** Takes note that somebody has seen what is addressed to her in a session. */
  public void seen(Led led, String key) {
    var session = led.session();
    var letters = session.circle().byKey(key).map(it -> session.post().to(it.id())).stream();
    deliver(session, letters.flatMap(List::stream).toList());
  }

  /** Returns what came of the rounds of a flow in one form, the oldest first. */
  public List<Round> rounds(String flow, String form) {
    return rounds.of(flow, form);
  }

  /**
   * Keeps what came of a session that has just been closed. Where the program ends before it is
   * kept, the letter that tells of the end has the clock look at the session again.
   */
  private void keepResults(Flow flow, Session session) {
    if (!session.post().letters().isEmpty()) {
      Round.of(flow, session).ifPresent(rounds::keep);
    }
  }

  /** Has the clock look at what is due, and letters that lie too long told again. */
  public void look(Carrier carrier) {
    for (var id : sessions.due(clock.instant())) {
      take(id, "", new Event.Tick()).ifPresent(led -> tell(led, carrier));
      sessions.looked(id);
    }
  }

  /**
   * A page is told by the bell and shows the session itself, so that a letter to everybody ends
   * there; one to a member ends when it is with her.
   */
  private void tell(Led led, Carrier carrier) {
    var letters =
        led.session().post().letters().stream()
            .filter(it -> it.to().isEmpty() || carrier.carry(led, it))
            .toList();
    if (letters.stream().anyMatch(it -> it.to().isEmpty())) {
      bell.ring(led.session().id());
    }
    deliver(led.session(), letters);
  }

  private void deliver(Session session, List<Letter> letters) {
    if (!letters.isEmpty()) {
      var keys = letters.stream().map(Letter::key).toList();
      var _ = take(session.id(), "", new Event.Delivered(keys));
    }
  }

  private Optional<Led> led(Session session) {
    return flowOf(session.pin()).map(flow -> new Led(flow, session, List.of()));
  }

  private Optional<Flow> flowOf(Session.Pin pin) {
    return flows
        .find(pin.flow())
        .map(Flows.Pinned::flow)
        .filter(flow -> flow.hash().equals(pin.hash()))
        .or(() -> sessions.flow(pin.hash()).flatMap(text -> read(pin.flow(), text)));
  }

  /** A flow that was right when it was begun may not be so to a newer release. */
  private static Optional<Flow> read(String id, String text) {
    try {
      return Optional.of(Flows.Pinned.read(id, text).flow());
    } catch (ContentException _) {
      return Optional.empty();
    }
  }

  private String chance() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
