package dk.fagfaelle.channel.web.entry;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the program did not start, and what to do, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusal implements SpringBootExceptionReporter {

  private static final Logger LOG = LoggerFactory.getLogger(StartRefusal.class);

  /** Takes the context as Spring hands it to every reporter; it is not furnished yet. */
  StartRefusal(ConfigurableApplicationContext context) {
    LOG.trace("Reports for {}", context.getId());
  }

  @Override
  public boolean reportException(Throwable failure) {
    if (!(failure instanceof OpenDoorException open)) {
      return false;
    }
    var address = open.address().isEmpty() ? List.of("0.0.0.0") : List.of(open.address());
    var texts = Texts.read(Contents.builtIn());
    LOG.error(texts.say("start.open-door", open.setting(), address.getFirst()));
    return true;
  }
}
