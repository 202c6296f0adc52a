package dk.fagfaelle.channel.web;

import dk.fagfaelle.conversation.Press;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The open next steps of a visitor, for the start of the page. */
@Component
final class Mine {

  private static final String NEXT_STEPS = "next-steps";

  private final Pressing pressing;
  private final Visitors visitors;
  private final Parts parts;

  Mine(Pressing pressing, Visitors visitors, Parts parts) {
    this.pressing = pressing;
    this.visitors = visitors;
    this.parts = parts;
  }

  /** Returns them as they are shown; nothing if there are none, or for somebody new. */
  List<Part> of(HttpServletRequest request) {
    return visitors.find(request).stream()
        .map(visitor -> pressing.take(visitor, new Press(NEXT_STEPS, "")))
        .filter(reply -> reply.reason().equals(NEXT_STEPS))
        .flatMap(reply -> parts.of(reply, "mine").stream())
        .toList();
  }
}
