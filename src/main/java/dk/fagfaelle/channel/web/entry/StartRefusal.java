package dk.fagfaelle.channel.web.entry;

import dk.fagfaelle.content.ContentException;
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
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      var why = why(cause);
      if (!why.isEmpty()) {
        why.forEach(LOG::error);
        return true;
      }
    }
    return false;
  }

  private static List<String> why(Throwable cause) {
    var texts = Texts.read(Contents.builtIn());
    return switch (cause) {
      case OpenDoorException open -> {
        var address = open.address().isEmpty() ? "0.0.0.0" : open.address();
        yield List.of(texts.say("start.open-door", open.setting(), address));
      }
      case ContentException content -> content.faults().stream().map(texts::say).toList();
      case Throwable _ -> List.of();
    };
  }
}
