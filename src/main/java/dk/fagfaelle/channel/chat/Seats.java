package dk.fagfaelle.channel.chat;

import dk.fagfaelle.channel.chat.Arranging.Manner;
import dk.fagfaelle.channel.chat.OutletException.Why;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Shows each person in a session what is hers to see, in one message where she is alone with the
 * assistant. That message lives: it is shown anew whenever the session changes, and there is never
 * more than one.
 *
 * <p>Question: where do people see a session that they began in a shared place? Options: there, a
 * message for each; there, one for all; each by herself. Chosen: each by herself, and a door in the
 * shared place. Because: what is written in private, and what one has yet to answer, is for nobody
 * else, and no product keeps a message for one person among others that can be filled in.
 */
final class Seats {

  static final String SESSION = "session";

  /** Begins the id of an arrival that is nobody's press: the session has changed. */
  private static final String GLANCE = "glance:";

  /** Said of a session that there is none to sit in. */
  private static final Set<String> NO_SESSION = Set.of("gone", "away", "failed");

  private final Outlet outlet;
  private final Arranging arranging;
  private final Shown shown;
  private final SeatBook book;

  Seats(Outlet outlet, Arranging arranging, Shown shown, SeatBook book) {
    this.outlet = outlet;
    this.arranging = arranging;
    this.shown = shown;
    this.book = book;
  }

  /** Returns the value of a press that looks at a session. */
  static String look(String session) {
    return session + "~LOOK~0~~0";
  }

  /** Returns what has everybody in a session look anew, as if each had pressed. */
  List<Arrival> glances(String session) {
    return book.of(session).stream().map(seat -> glance(session, seat)).toList();
  }

  private static Arrival glance(String session, Seat seat) {
    var press = new Press(SESSION, look(session));
    var id = GLANCE + UUID.randomUUID();
    return new Arrival(
        id, seat.place(), seat.person(), seat.workplace(), press, seat.message(), false);
  }

  /** Shows what came of a press in a session. */
  void show(Arrival arrival, Press press, Reply reply) {
    if (reply.kind() != Reply.Kind.SESSION || NO_SESSION.contains(reply.reason())) {
      aside(arrival, reply);
      return;
    }
    var session = sessionOf(press.value());
    var before = book.find(session, arrival.person());
    var scene = new Scene(reply);
    var isSameStage = before.isAt(scene.stage());
    var open = isSameStage ? before.open() : 0;
    var page = isSameStage && !scene.isToldFirst() ? before.page() : 0;
    var showing = showing(session, reply, open, page);
    var seen = scene.isForHer() ? Seat.READING : showing.hashCode();
    var now = before.at(scene.stage(), seen, open, page);
    if (arrival.id().startsWith(GLANCE)) {
      glanced(session, before, now, showing);
    } else {
      pressed(session, arrival, now, showing);
    }
  }

  /** Shows a session with other parts open. */
  void unfold(Arrival arrival, Unfold unfold, Reply reply) {
    var session = sessionOf(unfold.value());
    var showing = showing(session, reply, unfold.open(), unfold.page());
    var seat = book.find(session, arrival.person());
    var now = seat.at(new Scene(reply).stage(), showing.hashCode(), unfold.open(), unfold.page());
    pressed(session, arrival, now, showing);
  }

  private void aside(Arrival arrival, Reply reply) {
    if (arrival.id().startsWith(GLANCE)) {
      return;
    }
    Audience audience =
        arrival.place().isPersonal()
            ? new Audience.Everybody()
            : new Audience.Only(arrival.person());
    var showing = arranging.of(reply, Manner.WHOLE);
    var _ = shown.once(arrival.id(), () -> outlet.post(arrival.place(), audience, showing));
  }

  /**
   * Nobody who types is disturbed, nor who reads what is for her alone: what the others do is shown
   * when she presses something, when they go on, or when one of them calls for help.
   */
  private void glanced(String session, Seat before, Seat now, Showing showing) {
    var isTyping = !outlet.keepsWhatIsTyped() && Fields.isTyped(showing.pieces());
    var isBusy = before.isAt(now.stage()) && (isTyping || before.isReading());
    if (before.isEmpty() || before.seen() == now.seen() || isBusy) {
      return;
    }
    try {
      outlet.replace(now.place(), now.message(), showing);
      book.keep(session, now);
    } catch (OutletException e) {
      if (e.why() != Why.GONE) {
        throw e;
      }
      book.leave(session, now.person());
    }
  }

  private void pressed(String session, Arrival arrival, Seat now, Showing showing) {
    if (!now.isEmpty() && now.message().equals(arrival.message()) && replaced(now, showing)) {
      book.keep(session, now);
      return;
    }
    var place = now.isEmpty() ? outlet.personal(arrival.person()) : now.place();
    var message =
        shown.once(arrival.id(), () -> outlet.post(place, new Audience.Everybody(), showing));
    book.keep(session, now.of(arrival, place, message));
    if (!now.isEmpty() && !now.message().equals(message)) {
      var _ = replaced(now, arranging.of("chat.moved"));
    }
  }

  private boolean replaced(Seat seat, Showing showing) {
    try {
      outlet.replace(seat.place(), seat.message(), showing);
      return true;
    } catch (OutletException e) {
      if (e.why() != Why.GONE) {
        throw e;
      }
      return false;
    }
  }

  private Showing showing(String session, Reply reply, int open, int page) {
    var origin = new Choice("", SESSION, look(session));
    var showing = arranging.of(reply, new Manner(origin, open, page));
    if (outlet.keepsWhatIsTyped()) {
      return showing;
    }
    var pieces = new ArrayList<>(showing.pieces());
    pieces.add(arranging.button("chat.newest", SESSION, look(session)));
    return new Showing(showing.notice(), pieces, showing.turning());
  }

  private static String sessionOf(String value) {
    return value.substring(0, Math.max(0, value.indexOf('~')));
  }
}
