package dk.fagfaelle.channel.chat;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Takes what arrives in one product: each once, those of a room in order, whichever program they
 * come to. What is taken lies in the inbox until it is done, so that a program that ends in the
 * middle loses nothing: another one, or itself after a new start, goes on with it.
 *
 * <p>Question: the product wants to hear at once that we have it, and brings it no second time
 * after that; what then if we end before it is done? Options: say so only when it is done; keep it
 * first. Chosen: keep it, sealed, until it is done. Because: an answer may have to wait for the
 * product itself, far longer than it waits for us.
 */
final class Intake {

  private static final System.Logger LOG = System.getLogger(Intake.class.getName());

  /** A program that has not been heard of for so long has ended. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  /** So long it is tried again what the product could not be told. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Inbox inbox;
  private final Seal seal;
  private final Work work;
  private final Executor threads;
  private final Clock clock;
  private final Map<String, String> held = new ConcurrentHashMap<>();
  private final Map<String, Instant> failing = new ConcurrentHashMap<>();
  private final Unkept unkept;

  /** What is done with what arrives. */
  interface Work {

    /** Does it; throws what the product's outlet throws. */
    void take(Arrival arrival);

    /** Tells the person that it failed; never fails itself. */
    void failed(Arrival arrival);
  }

  Intake(Inbox inbox, Seal seal, Work work, Executor threads, Clock clock) {
    this.inbox = inbox;
    this.seal = seal;
    this.work = work;
    this.threads = threads;
    this.clock = clock;
    this.unkept = new Unkept(threads, clock);
  }

  void receive(Arrival arrival) {
    var row = Names.row(arrival.place().room());
    var item = new Inbox.Item(Names.of(arrival.id()), seal.close(ArrivalText.write(arrival)));
    try {
      if (inbox.lay(row, item)) {
        threads.execute(() -> drain(row));
      }
    } catch (StoreAwayException _) {
      unkept.take(row, item.id(), () -> doUnkept(arrival));
    }
  }

  /** Does what lies about because a program has ended, or because the product was away. */
  void sweep(String product) {
    try {
      inbox.waiting(product).forEach(row -> threads.execute(() -> drain(row)));
    } catch (StoreAwayException _) {
      // It lies there until the store is back.
    }
  }

  /** Says of every row that is being worked at that its program is still there. */
  void beat() {
    held.forEach(
        (row, holder) -> {
          try {
            inbox.keep(row, holder, LEASE);
          } catch (StoreAwayException _) {
            // It is tried again at the next beat.
          }
        });
  }

  private void drain(String row) {
    var holder = UUID.randomUUID().toString();
    try {
      var next = inbox.take(row, holder, LEASE);
      while (next.isPresent()) {
        held.put(row, holder);
        next = taken(row, holder, next.orElseThrow());
      }
    } catch (StoreAwayException _) {
      // What is not done lies there until the store is back.
    } finally {
      var _ = held.remove(row, holder);
    }
  }

  /** Returns what lies in the row after it; nothing too if it has to wait. */
  private Optional<Inbox.Item> taken(String row, String holder, Inbox.Item item) {
    var outcome =
        seal.open(item.sealed()).flatMap(ArrivalText::read).map(this::done).orElse(Outcome.DONE);
    return switch (outcome) {
      case DONE -> inbox.done(row, holder, item);
      case FAILED -> {
        inbox.free(row, item);
        yield inbox.done(row, holder, item);
      }
      case LATER -> {
        inbox.leave(row, holder);
        yield Optional.empty();
      }
    };
  }

  private enum Outcome {
    DONE,
    FAILED,
    LATER
  }

  private Outcome done(Arrival arrival) {
    try {
      work.take(arrival);
      var _ = failing.remove(arrival.id());
      return Outcome.DONE;
    } catch (OutletException e) {
      return refused(arrival, e);
    } catch (StoreAwayException _) {
      return outOfReach(arrival);
    } catch (RuntimeException e) {
      // Without the message, which may hold what somebody wrote.
      LOG.log(Level.ERROR, "What arrived failed: " + e.getClass().getName() + placeOf(e));
      work.failed(arrival);
      return Outcome.FAILED;
    }
  }

  /** What needs the store is done when it is back. */
  private Outcome outOfReach(Arrival arrival) {
    if (isPatient(arrival)) {
      return Outcome.LATER;
    }
    var _ = failing.remove(arrival.id());
    work.failed(arrival);
    return Outcome.FAILED;
  }

  private boolean isPatient(Arrival arrival) {
    var since = failing.computeIfAbsent(arrival.id(), _ -> clock.instant());
    return Duration.between(since, clock.instant()).compareTo(PATIENCE) < 0;
  }

  private Outcome refused(Arrival arrival, OutletException e) {
    if (e.why() == OutletException.Why.LATER && isPatient(arrival)) {
      return Outcome.LATER;
    }
    var _ = failing.remove(arrival.id());
    LOG.log(
        Level.WARNING,
        "A reply could not be shown in "
            + arrival.place().room().channel()
            + ": "
            + e.getMessage());
    if (e.why() != OutletException.Why.REVOKED) {
      work.failed(arrival);
    }
    return Outcome.FAILED;
  }

  /** Nothing keeps what is tried in vain here, so the person is told. */
  private void doUnkept(Arrival arrival) {
    if (done(arrival) == Outcome.LATER) {
      var _ = failing.remove(arrival.id());
      work.failed(arrival);
    }
  }

  private static String placeOf(RuntimeException e) {
    return e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
  }
}
