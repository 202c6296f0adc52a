package dk.fagfaelle.channel.chat;

import dk.fagfaelle.conversation.Messenger;
import dk.fagfaelle.conversation.SessionChanges;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.springframework.scheduling.annotation.Scheduled;

/** Opens chats, has them told of sessions and time, and brings people what is theirs. */
class OpenChats implements Chats, Messenger, AutoCloseable {

  private final Thinking conversation;
  private final Texts texts;
  private final Keeping keeping;
  private final Executor threads;
  private final Clock clock;
  private final List<OpenChat> open = new CopyOnWriteArrayList<>();

  /** What is kept for chats. */
  record Keeping(Inbox inbox, Shelf shelf) {}

  OpenChats(Thinking conversation, Texts texts, Keeping keeping, Executor threads, Clock clock) {
    this.conversation = conversation;
    this.texts = texts;
    this.keeping = keeping;
    this.threads = threads;
    this.clock = clock;
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
    conversation.close();
  }

  void listen(SessionChanges changes) {
    changes.listen(session -> open.forEach(it -> it.changed(session)));
  }

  @Override
  public boolean bring(String key, String person, Reply reply) {
    return open.stream().anyMatch(it -> it.bring(key, person, reply));
  }

  /** Goes on with what another program, or an earlier start of this one, has left. */
  @Scheduled(fixedDelayString = "${fagfaelle.chat.sweep:5s}")
  void sweep() {
    open.forEach(OpenChat::sweep);
  }

  /** Says that this program is still there, well before it is taken to have ended. */
  @Scheduled(fixedDelayString = "${fagfaelle.chat.beat:10s}")
  void beat() {
    open.forEach(OpenChat::beat);
  }
}
