package dk.fagfaelle.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says kind words where a turn failed, and tells the operator without anybody's words. */
@ControllerAdvice(assignableTypes = Page.class)
final class Troubles {

  private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

  private final Views views;

  Troubles(Views views) {
    this.views = views;
  }

  /**
   * Takes any failure of a turn. Its message is shown to nobody and not logged either, since a
   * library's message may quote what it was handed.
   */
  @ExceptionHandler(RuntimeException.class)
  ModelAndView failed(RuntimeException failure, HttpServletRequest request) {
    LOG.error("A turn on the page failed: {}", QuietFailures.told(failure));
    return views.trouble(Trouble.FAILED, "", request);
  }
}
