package dk.fagfaelle.channel.web.entry;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the page whether there is anything to log out of. */
@ControllerAdvice
final class Leaving {

  private final EntrySettings settings;

  Leaving(EntrySettings settings) {
    this.settings = settings;
  }

  @ModelAttribute("mayLeave")
  boolean mayLeave() {
    return settings.isGuarded();
  }
}
