package dk.fagfaelle.channel.web;

import dk.fagfaelle.channel.web.entry.Guesses;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.reply.Guided;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way into a session: by its code, or by beginning one. Codes cannot be tried out in rows. */
@Controller
final class SessionCodePage {

  private static final int LONGEST = 100;

  private final Pressing pressing;
  private final Visitors visitors;
  private final Parts parts;
  private final Guesses guesses;

  SessionCodePage(Pressing pressing, Visitors visitors, Parts parts, Guesses guesses) {
    this.pressing = pressing;
    this.visitors = visitors;
    this.parts = parts;
    this.guesses = guesses;
  }

  /** Asks for the code of a session, or which to begin. */
  @GetMapping("/session")
  ModelAndView code(HttpServletRequest request) {
    return code("", request);
  }

  /** Leads to the session with a code. */
  @PostMapping("/session/code")
  ModelAndView code(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    var address = request.getRemoteAddr();
    if (!guesses.mayGuess(address)) {
      return code("page.session.too-many", request);
    }
    var visitor = visitors.welcome(request, response);
    var reply = pressing.take(visitor, new Press("code", code.length() > LONGEST ? "" : code));
    var door = reply.blocks().stream().filter(Guided.Door.class::isInstance).findFirst();
    door.ifPresent(_ -> guesses.wasRight(address));
    return door.map(Guided.Door.class::cast)
        .map(it -> new ModelAndView("redirect:/session/" + it.session()))
        .orElseGet(() -> code("page.session.unknown", request));
  }

  private ModelAndView code(String trouble, HttpServletRequest request) {
    var visitor = visitors.find(request).orElse(new Visitor(""));
    var menu = parts.of(pressing.take(visitor, new Press("flows", "")), "m");
    return new ModelAndView("session-code", Map.of("trouble", trouble, "parts", menu));
  }
}
