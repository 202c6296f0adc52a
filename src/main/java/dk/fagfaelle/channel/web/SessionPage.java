package dk.fagfaelle.channel.web;

import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.reply.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A guided session in the browser: each visitor sees it as it stands for her. */
@Controller
final class SessionPage {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");
  private static final int LONGEST = 4_000;

  private final Pressing pressing;
  private final Visitors visitors;
  private final Parts parts;
  private final SessionStreams streams;

  SessionPage(Pressing pressing, Visitors visitors, Parts parts, SessionStreams streams) {
    this.pressing = pressing;
    this.visitors = visitors;
    this.parts = parts;
    this.streams = streams;
  }

  /** Shows a session. */
  @GetMapping("/session/{id}")
  ModelAndView session(@PathVariable String id, HttpServletRequest request) {
    return shown("session", id, look(id, request));
  }

  /** Gives the piece of the page that shows it. */
  @GetMapping("/session/{id}/view")
  ModelAndView view(@PathVariable String id, HttpServletRequest request) {
    return shown("session-piece", id, look(id, request));
  }

  /** Tells whoever listens that the session has changed; never what in it. */
  @GetMapping(path = "/session/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream(@PathVariable String id) {
    return streams.open(ID.matcher(id).matches() ? id : "");
  }

  /**
   * Takes what was pressed or filled in: the field {@code value} says what it means, {@code text},
   * {@code who} and {@code due} what was filled in.
   */
  @PostMapping("/session")
  ModelAndView press(
      @RequestParam Map<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response) {
    var value = fields.getOrDefault("value", "");
    if (value.length() > LONGEST
        || fields.values().stream().anyMatch(it -> it.length() > LONGEST)) {
      return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }
    var filled = new HashMap<>(fields);
    filled.remove("value");
    var visitor = visitors.welcome(request, response);
    var reply = pressing.take(visitor, new Press("session", value, filled));
    var id = value.substring(0, Math.max(0, value.indexOf('~')));
    var isPiece = request.getHeader(Views.PIECE) != null;
    return shown(isPiece ? "session-piece" : "session", id, reply);
  }

  private Reply look(String id, HttpServletRequest request) {
    var visitor = visitors.find(request).orElse(new Visitor(""));
    return pressing.take(visitor, new Press("session", id + "~LOOK~0~~0"));
  }

  private ModelAndView shown(String view, String id, Reply reply) {
    var model =
        Map.of(
            "id", ID.matcher(id).matches() ? id : "",
            "parts", parts.of(reply, "s"),
            "urgent", parts.urgent(reply),
            "state", reply.reason());
    return new ModelAndView(view, model);
  }
}
