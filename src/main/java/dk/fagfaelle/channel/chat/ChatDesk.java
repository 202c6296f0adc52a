package dk.fagfaelle.channel.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Delivery;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Reply.Kind;
import dk.fagfaelle.reply.Room;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has a turn made of what arrived, and shows what comes of it where it belongs. */
final class ChatDesk implements Intake.Work {

  /** Pressed in a shared place, this invites the others; all else is for who pressed. */
  private static final String INVITATION = "begin";

  /**
   * Leads to what invites, so where nobody can be shown it alone, it is shown to the others too.
   */
  private static final Set<String> LEADING = Set.of("flows", "introduce");

  private static final String SESSION = "session";

  /** What can be taken again without any effect, to show it with other parts open. */
  private static final Set<String> READING =
      Set.of("open", "flows", "introduce", "summary", "next-steps", "questionnaire", "course");

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final int MOST = 500;

  /** What could not be shown yet: it is not asked for anew, since that may have an effect. */
  private final Cache<String, List<Delivery>> unshown =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(PATIENCE).build();

  private final Conversation conversation;
  private final Outlet outlet;
  private final Arranging arranging;
  private final Shown shown;
  private final Seats seats;

  ChatDesk(
      Conversation conversation, Outlet outlet, Arranging arranging, Shown shown, Seats seats) {
    this.conversation = conversation;
    this.outlet = outlet;
    this.arranging = arranging;
    this.shown = shown;
    this.seats = seats;
  }

  @Override
  public void take(Arrival arrival) {
    switch (arrival.act()) {
      case Press(var action, var value, _) when action.equals(Unfold.ACTION) ->
          Unfold.read(value).ifPresent(unfold -> unfold(arrival, unfold));
      case Press press when press.action().equals(SESSION) ->
          seats.show(arrival, press, reply(arrival, press));
      case Press(var action, var value, _) ->
          below(arrival, new Arranging.Manner(new Choice("", action, value), 0, 0));
      case Utterance(var text) -> {
        outlet.working(arrival.place());
        typed(arrival, text);
      }
    }
  }

  private void typed(Arrival arrival, String text) {
    arranging
        .codeIn(text)
        .map(code -> reply(arrival, new Press("code", code)))
        .filter(reply -> reply.blocks().stream().anyMatch(Guided.Door.class::isInstance))
        .ifPresentOrElse(
            door -> knocked(arrival, door), () -> below(arrival, Arranging.Manner.WHOLE));
  }

  /** Whoever types the code of a session is shown its door. */
  private void knocked(Arrival arrival, Reply door) {
    var showing = arranging.of(door, Arranging.Manner.WHOLE);
    var _ =
        shown.once(
            "code:" + arrival.id(), () -> outlet.post(arrival.place(), only(arrival), showing));
  }

  @Override
  public void failed(Arrival arrival) {
    try {
      var _ = outlet.post(arrival.place(), only(arrival), arranging.of("chat.failed"));
    } catch (RuntimeException _) {
      // The operator has been told why; more cannot be done for the person.
    }
  }

  /** Returns what would be shown, and shows it nowhere. */
  Showing look(Arrival arrival) {
    var reply = conversation.take(turn(arrival)).getFirst().reply();
    return arranging.of(reply, Arranging.Manner.WHOLE);
  }

  private void below(Arrival arrival, Arranging.Manner manner) {
    var deliveries =
        Optional.ofNullable(unshown.getIfPresent(arrival.id()))
            .orElseGet(() -> conversation.take(turn(arrival)));
    unshown.put(arrival.id(), deliveries);
    for (var delivery : deliveries) {
      var showing = arranging.of(delivery.reply(), manner);
      var echoed = isEchoed(delivery) ? arranging.echoed(arrival, showing) : showing;
      var _ =
          shown.once(
              delivery.key(),
              () -> outlet.post(arrival.place(), audience(arrival, delivery), echoed));
    }
    unshown.invalidate(arrival.id());
  }

  /** What must not be written is not repeated, nor is danger kept waiting below it. */
  private static boolean isEchoed(Delivery delivery) {
    var kind = delivery.reply().kind();
    return kind != Kind.PERSONAL_DATA && kind != Kind.ACUTE;
  }

  /** Shows the same message with other parts of it open. */
  private void unfold(Arrival arrival, Unfold unfold) {
    var press = new Press(unfold.action(), unfold.value());
    if (press.action().equals(SESSION)) {
      seats.unfold(arrival, unfold, reply(arrival, press));
      return;
    }
    if (!READING.contains(press.action())) {
      return;
    }
    var showing = arranging.of(reply(arrival, press), Arranging.Manner.of(unfold));
    if (arrival.message().isEmpty() || !isReplaced(arrival, showing)) {
      var _ = outlet.post(arrival.place(), only(arrival), showing);
    }
  }

  /** A message that only one person sees among others may not be there to be shown anew. */
  private boolean isReplaced(Arrival arrival, Showing showing) {
    try {
      outlet.replace(arrival.place(), arrival.message(), showing);
      return true;
    } catch (OutletException e) {
      if (e.why() != OutletException.Why.GONE) {
        throw e;
      }
      return false;
    }
  }

  private Reply reply(Arrival arrival, Press press) {
    var turn = turn(arrival);
    var pressed =
        new Turn(turn.id(), turn.room(), turn.sender(), turn.workplace(), press, List.of());
    return conversation.take(pressed).getFirst().reply();
  }

  /** What is asked where the others do not see it has a memory that they do not share either. */
  private static Turn turn(Arrival arrival) {
    var room = arrival.place().room();
    var isShared = !arrival.isEchoed() || arrival.place().isPersonal();
    return new Turn(
        arrival.id(),
        isShared ? room : new Room(room.channel(), room.id() + "/" + arrival.person().id()),
        arrival.person(),
        arrival.workplace(),
        arrival.act(),
        List.of());
  }

  /**
   * What was asked where others do not see it is answered so, and whoever wrote what must not be
   * written is told alone.
   */
  private Audience audience(Arrival arrival, Delivery delivery) {
    var isPublic =
        switch (arrival.act()) {
          case Utterance _ -> !arrival.isEchoed() && delivery.reply().kind() != Kind.PERSONAL_DATA;
          case Press(var action, _, _) ->
              action.equals(INVITATION) || (LEADING.contains(action) && !outlet.whispers());
        };
    return isPublic || arrival.place().isPersonal() ? new Audience.Everybody() : only(arrival);
  }

  private static Audience only(Arrival arrival) {
    return arrival.place().isPersonal()
        ? new Audience.Everybody()
        : new Audience.Only(arrival.person());
  }
}
