package dk.fagfaelle.channel.web;

import dk.fagfaelle.conversation.Act;
import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Delivery;
import dk.fagfaelle.reply.Placement;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Takes a visitor's turns, and shows the visitor what is for her eyes. */
@Component
final class Showing {

  private final Conversation conversation;
  private final Parts parts;
  private final Visitors visitors;

  Showing(Conversation conversation, Parts parts, Visitors visitors) {
    this.conversation = conversation;
    this.parts = parts;
    this.visitors = visitors;
  }

  /**
   * Takes a turn and returns what to show, in order.
   *
   * @param asked what is repeated above the first reply: what was typed, or the words on what was
   *     pressed
   */
  List<Shown> take(Visitor visitor, Act act, String asked) {
    var id = visitors.chance();
    var turn = new Turn(id, visitor.room(), visitor.person(), "", act, List.of());
    var seen =
        conversation.take(turn).stream().filter(delivery -> isFor(visitor, delivery)).toList();
    return IntStream.range(0, seen.size())
        .mapToObj(at -> shown(seen.get(at), "t" + id + at, at == 0 ? asked : ""))
        .toList();
  }

  private Shown shown(Delivery delivery, String anchor, String asked) {
    var reply = delivery.reply();
    return new Shown(
        anchor,
        delivery.key(),
        replaced(delivery.placement()),
        reply.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        Shown.mayRepeat(reply.kind()) ? asked : "",
        parts.of(reply, anchor),
        parts.urgent(reply));
  }

  private static boolean isFor(Visitor visitor, Delivery delivery) {
    return delivery.room().equals(visitor.room())
        && switch (delivery.audience()) {
          case Audience.Everybody() -> true;
          case Audience.Only(var person) -> person.equals(visitor.person());
        };
  }

  private static String replaced(Placement placement) {
    return switch (placement) {
      case Placement.Below() -> "";
      case Placement.InPlaceOf(var key) -> key;
    };
  }
}
