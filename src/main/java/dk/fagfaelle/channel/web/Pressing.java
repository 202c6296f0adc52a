package dk.fagfaelle.channel.web;

import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.reply.Delivery;
import dk.fagfaelle.reply.Reply;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes what a visitor presses in a session, and gives what she alone is shown. */
@Component
final class Pressing {

  private final Conversation conversation;
  private final Visitors visitors;

  Pressing(Conversation conversation, Visitors visitors) {
    this.conversation = conversation;
    this.visitors = visitors;
  }

  Reply take(Visitor visitor, Press press) {
    var turn = new Turn(visitors.chance(), visitor.room(), visitor.person(), "", press, List.of());
    return conversation.take(turn).stream().map(Delivery::reply).findFirst().orElseThrow();
  }
}
