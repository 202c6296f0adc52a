package dk.fagfaelle.channel.web;

import dk.fagfaelle.conversation.Press;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What belongs to a guided session and has a page of its own: forms to print, and results. */
@Controller
final class RatedPage {

  private final Pressing pressing;
  private final Visitors visitors;
  private final Parts parts;

  RatedPage(Pressing pressing, Visitors visitors, Parts parts) {
    this.pressing = pressing;
    this.visitors = visitors;
    this.parts = parts;
  }

  /** Shows what is filled in on paper, ready to print. */
  @GetMapping("/forms/{flow}/{form}")
  ModelAndView questionnaire(
      @PathVariable String flow, @PathVariable String form, HttpServletRequest request) {
    return shown("questionnaire", flow + "/" + form, request);
  }

  /** Shows the results of every round that is kept. */
  @GetMapping("/results/{flow}/{form}")
  ModelAndView course(
      @PathVariable String flow, @PathVariable String form, HttpServletRequest request) {
    return shown("course", flow + "/" + form, request);
  }

  private ModelAndView shown(String what, String value, HttpServletRequest request) {
    var visitor = visitors.find(request).orElse(new Visitor(""));
    var reply = pressing.take(visitor, new Press(what, value));
    if (reply.reason().equals("gone")) {
      return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }
    return new ModelAndView("rated", Map.of("parts", parts.of(reply, "r")));
  }
}
