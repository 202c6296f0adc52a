package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Reply;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The assistant in one product, opened. */
final class OpenChat implements Chat {

  private static final System.Logger LOG = System.getLogger(OpenChat.class.getName());

  /** What changes many times in this time is shown once. */
  private static final long PAUSE_MILLISECONDS = 100;

  private final Outlet outlet;
  private final Intake intake;
  private final ChatDesk desk;
  private final Rooms rooms;
  private final Executor threads;
  private final Set<String> rung = ConcurrentHashMap.newKeySet();

  /**
   * What a chat shows things with.
   *
   * @param seats the messages that live
   * @param book where people can be reached
   */
  record Rooms(Arranging arranging, Shown shown, Seats seats, SeatBook book) {}

  OpenChat(Outlet outlet, Intake intake, ChatDesk desk, Rooms rooms, Executor threads) {
    this.outlet = outlet;
    this.intake = intake;
    this.desk = desk;
    this.rooms = rooms;
    this.threads = threads;
  }

  @Override
  public void receive(Arrival arrival) {
    intake.receive(arrival);
  }

  @Override
  public void welcome(Place place) {
    var showing = rooms.arranging().welcome(outlet.product());
    threads.execute(
        () -> {
          try {
            var key = "welcome:" + Names.row(place.room());
            rooms
                .shown()
                .onceForLong(key, () -> outlet.post(place, new Audience.Everybody(), showing));
          } catch (OutletException e) {
            LOG.log(Level.WARNING, "Nobody could be welcomed: " + e.getMessage());
          }
        });
  }

  @Override
  public Showing look(Arrival arrival) {
    return desk.look(arrival);
  }

  String product() {
    return outlet.product();
  }

  /** Has everybody who sees a session see it as it is now. */
  void changed(String session) {
    if (rung.add(session)) {
      CompletableFuture.delayedExecutor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS, threads)
          .execute(() -> glance(session));
    }
  }

  private void glance(String session) {
    rung.remove(session);
    try {
      rooms.seats().glances(session).forEach(intake::receive);
    } catch (StoreAwayException _) {
      // Sessions are away with it; the next change shows this one too.
    }
  }

  /** Brings something to a person, where she has been seen in this product. */
  boolean bring(String key, String person, Reply reply) {
    try {
      var seat = rooms.book().last(person);
      seat.ifPresent(
          it -> {
            var showing = rooms.arranging().of(reply, Arranging.Manner.WHOLE);
            var _ =
                rooms
                    .shown()
                    .once(key, () -> outlet.post(it.place(), new Audience.Everybody(), showing));
          });
      return seat.isPresent();
    } catch (OutletException | StoreAwayException e) {
      LOG.log(Level.WARNING, "Something could not be brought: " + e.getMessage());
      return false;
    }
  }

  void sweep() {
    intake.sweep(outlet.product());
  }

  void beat() {
    intake.beat();
  }
}
