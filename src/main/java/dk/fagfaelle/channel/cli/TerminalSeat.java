package dk.fagfaelle.channel.cli;

import dk.fagfaelle.conversation.Act;
import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Room;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Somebody who sits at a terminal and takes part in a session by typing numbers. */
final class TerminalSeat {

  private final Conversation conversation;
  private final Asking asking;
  private final Function<Boolean, Function<Reply, Paper>> papers;
  private final Room room = new Room("cli", UUID.randomUUID().toString());
  private final AtomicReference<String> session = new AtomicReference<>("");

  /** What stands on the screen while a line is waited for; nothing once it is told to be old. */
  private final AtomicReference<Optional<Reply>> shown = new AtomicReference<>(Optional.empty());

  /**
   * Takes who answers, and how to ask and show.
   *
   * @param papers makes the paper for a reply, short or with everything that is folded
   */
  TerminalSeat(
      Conversation conversation, Asking asking, Function<Boolean, Function<Reply, Paper>> papers) {
    this.conversation = conversation;
    this.asking = asking;
    this.papers = papers;
  }

  /** Tells once that what is shown has changed, if it is the session that is shown. */
  void heard(String changed) {
    var before = shown.get();
    if (changed.equals(session.get()) && before.filter(it -> !it.equals(look())).isPresent()) {
      if (shown.compareAndSet(before, Optional.empty())) {
        asking.tell(asking.texts().say("terminal.session.changed"));
      }
    }
  }

  /** Begins with a press and goes on until the person leaves. */
  void sit(Press first) throws IOException {
    asking.tell(asking.texts().say("terminal.session.how"));
    var reply = entered(take(first));
    var isShort = true;
    while (true) {
      asking.tell(papers.apply(isShort).apply(reply).print(reply));
      shown.set(Optional.of(reply));
      var line = asking.line(asking.texts().say("terminal.session.prompt"));
      shown.set(Optional.empty());
      if (line.filter(it -> !it.strip().equalsIgnoreCase("q")).isEmpty()) {
        return;
      }
      isShort = !line.orElseThrow().strip().equalsIgnoreCase("m");
      reply = next(reply, line.orElseThrow().strip(), isShort);
    }
  }

  private Reply next(Reply before, String line, boolean isShort) throws IOException {
    if (line.isEmpty() || !isShort) {
      return session.get().isEmpty() ? before : look();
    }
    var number = Numbers.read(line);
    if (number.isEmpty()) {
      var answer = take(new Utterance(line));
      asking.tell(papers.apply(false).apply(answer).print(answer));
      return session.get().isEmpty() ? before : look();
    }
    var offer = Offers.in(before, false).at(number.orElseThrow());
    if (offer.isEmpty()) {
      asking.tell(asking.texts().say("terminal.session.no-such"));
      return before;
    }
    var form = offer.orElseThrow();
    var send = form.send();
    return entered(take(new Press(send.action(), send.value(), asking.fill(form))));
  }

  /** Where a door is shown, it is gone through. */
  private Reply entered(Reply reply) {
    return reply.blocks().stream()
        .filter(Guided.Door.class::isInstance)
        .map(Guided.Door.class::cast)
        .findFirst()
        .map(
            door -> {
              session.set(door.session());
              return look();
            })
        .orElse(reply);
  }

  private Reply look() {
    return take(new Press("session", session.get() + "~LOOK~0~~0"));
  }

  private Reply take(Act act) {
    var id = UUID.randomUUID().toString();
    var turn = new Turn(id, room, new Person("cli", room.id()), "", act, List.of(), true);
    return conversation.take(turn).getFirst().reply();
  }
}
