package dk.fagfaelle.channel.web;

import java.lang.System.Logger.Level;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where the page is. */
@Component
class Opening {

  private static final System.Logger LOG = System.getLogger(Opening.class.getName());

  @EventListener
  void tell(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      LOG.log(
          Level.INFO,
          "Ready: open http://127.0.0.1:{0}",
          String.valueOf(web.getWebServer().getPort()));
    }
  }
}
