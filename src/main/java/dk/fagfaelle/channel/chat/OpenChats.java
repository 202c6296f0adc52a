package dk.fagfaelle.channel.chat;

import dk.fagfaelle.conversation.Messenger;
import dk.fagfaelle.conversation.SessionChanges;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Opens chats, has them told of sessions and time, and brings people what is theirs. */
class OpenChats implements Chats, Messenger, AutoCloseable {

  private final Thinking conversation;
  private final Texts texts;
  private final Keeping keeping;
  private final Executor threads;
  private final Clock clock;
  private final List<OpenChat> open = new CopyOnWriteArrayList<>();

  /** A thread of its own: whoever is not heard of in time is taken to have ended. */
  private final ScheduledExecutorService pulse =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("chat-pulse").factory());

  /** What is kept for chats. */
  record Keeping(Inbox inbox, Shelf shelf) {}

  OpenChats(Thinking conversation, Texts texts, Keeping keeping, Executor threads, Clock clock) {
    this.conversation = conversation;
    this.texts = texts;
    this.keeping = keeping;
    this.threads = threads;
    this.clock = clock;
    // Goes on with what another program, or an earlier start of this one, has left.
    var _ = pulse.scheduleWithFixedDelay(this::sweep, 5, 5, TimeUnit.SECONDS);
    // Says that this program is still there, well before it is taken to have ended.
    var _ = pulse.scheduleWithFixedDelay(this::beat, 10, 10, TimeUnit.SECONDS);
  }

  @Override
  public Chat open(Outlet outlet, String secret) {
    var arranging = new Arranging(texts);
    var shown = new Shown(keeping.shelf());
    var book = new SeatBook(outlet.product(), keeping.shelf());
    var seats = new Seats(outlet, arranging, shown, book);
    var desk = new ChatDesk(conversation, outlet, arranging, shown, seats);
    var intake = new Intake(keeping.inbox(), new Seal(secret), desk, threads, clock);
    var rooms = new OpenChat.Rooms(arranging, shown, seats, book);
    var chat = new OpenChat(outlet, intake, desk, rooms, threads);
    open.add(chat);
    return chat;
  }

  @Override
  public void close() {
    pulse.shutdownNow();
    conversation.close();
  }

  void listen(SessionChanges changes) {
    changes.listen(session -> open.forEach(it -> it.changed(session)));
  }

  @Override
  public boolean bring(String key, String person, Reply reply) {
    return open.stream().anyMatch(it -> it.bring(key, person, reply));
  }

  private void sweep() {
    open.forEach(OpenChat::sweep);
  }

  private void beat() {
    open.forEach(OpenChat::beat);
  }
}
