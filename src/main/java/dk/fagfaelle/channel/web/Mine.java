package dk.fagfaelle.channel.web;

import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.reply.Delivery;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The open next steps of a visitor, for the start of the page. */
@Component
final class Mine {

  private static final String NEXT_STEPS = "next-steps";

  private final Conversation conversation;
  private final Visitors visitors;
  private final Parts parts;

  Mine(Conversation conversation, Visitors visitors, Parts parts) {
    this.conversation = conversation;
    this.visitors = visitors;
    this.parts = parts;
  }

  /** Returns them as they are shown; nothing if there are none, or for somebody new. */
  List<Part> of(HttpServletRequest request) {
    return visitors.find(request).stream()
        .map(this::turn)
        .flatMap(turn -> conversation.take(turn).stream())
        .map(Delivery::reply)
        .filter(reply -> reply.reason().equals(NEXT_STEPS))
        .flatMap(reply -> parts.of(reply, "mine").stream())
        .toList();
  }

  private Turn turn(Visitor visitor) {
    var press = new Press(NEXT_STEPS, "");
    return new Turn(visitors.chance(), visitor.room(), visitor.person(), "", press, List.of());
  }
}
