package dk.fagfaelle.channel.web;

import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Utterance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page, and what is typed and pressed on it. */
@Controller
final class Page {

  /** The press that has everything about a visitor deleted. */
  static final String FORGET = "forget";

  private static final int LONGEST = 4_000;

  private final Showing showing;
  private final Visitors visitors;
  private final Views views;
  private final Mine mine;

  Page(Showing showing, Visitors visitors, Views views, Mine mine) {
    this.showing = showing;
    this.visitors = visitors;
    this.views = views;
    this.mine = mine;
  }

  /** Shows the page before anything is said, with what its visitor has promised. */
  @GetMapping("/")
  ModelAndView start(HttpServletRequest request) {
    return views.start(mine.of(request));
  }

  /** Whoever reloads after a plain form was sent starts again: nothing that was said is kept. */
  @GetMapping({"/chat", "/press"})
  String again() {
    return "redirect:/";
  }

  /**
   * Takes what was typed.
   *
   * @param text the words, 4,000 characters at most
   */
  @PostMapping("/chat")
  ModelAndView chat(
      @RequestParam(defaultValue = "") String text,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (text.isBlank()) {
      return views.trouble(Trouble.EMPTY, text, request);
    }
    if (text.length() > LONGEST) {
      return views.trouble(Trouble.LONG, text, request);
    }
    var visitor = visitors.welcome(request, response);
    return views.shown(showing.take(visitor, new Utterance(text), text), request);
  }

  /** Takes what was pressed: the fields {@code action}, {@code value} and {@code label}. */
  @PostMapping("/press")
  ModelAndView press(
      @RequestParam Map<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response) {
    var pressed = Pressed.of(fields);
    if (!pressed.isPossible()) {
      return views.trouble(Trouble.FAILED, "", request);
    }
    var visitor = visitors.welcome(request, response);
    var act = new Press(pressed.action(), pressed.value());
    var shown = showing.take(visitor, act, pressed.label());
    if (pressed.action().equals(FORGET)) {
      visitors.forget(request, response);
    }
    return views.shown(shown, request);
  }
}
