package dk.fagfaelle.channel.web;

import dk.fagfaelle.conversation.SessionChanges;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams of browsers that show a session. A stream carries no words: it says only that
 * there is something to look at, when the session changes and every twenty seconds, so that a ring
 * that was lost does no harm.
 */
@Component
class SessionStreams {

  private static final long LONGEST = Duration.ofMinutes(30).toMillis();
  private static final int MOST = 100;

  private final Map<String, List<SseEmitter>> open = new ConcurrentHashMap<>();
  private final SessionChanges changes;

  SessionStreams(SessionChanges changes) {
    this.changes = changes;
    changes.listen(this::ring);
  }

  /** Opens a stream; where too many are open the oldest ends, and its browser comes again. */
  SseEmitter open(String session) {
    var stream = new SseEmitter(LONGEST);
    Runnable close = () -> forget(session, stream);
    stream.onCompletion(close);
    stream.onTimeout(close);
    stream.onError(_ -> close.run());
    var streams = open.merge(session, List.of(stream), SessionStreams::joined);
    if (streams.size() > MOST) {
      streams.getFirst().complete();
    }
    tell(session, stream);
    return stream;
  }

  /** Has every browser look anew, and forgets those that are gone. */
  @Scheduled(fixedDelayString = "${fagfaelle.session.beat:20s}")
  void beat() {
    open.keySet().forEach(this::ring);
  }

  /** Lets time pass in the sessions. */
  @Scheduled(fixedDelayString = "${fagfaelle.session.clock:1s}")
  void look() {
    changes.look();
  }

  /** Ends every stream, so that the program need not wait for them when it ends. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    open.values().forEach(streams -> streams.forEach(SseEmitter::complete));
  }

  private void ring(String session) {
    open.getOrDefault(session, List.of()).forEach(stream -> tell(session, stream));
  }

  private void tell(String session, SseEmitter stream) {
    try {
      stream.send(SseEmitter.event().data("look"));
    } catch (IOException | IllegalStateException _) {
      forget(session, stream);
    }
  }

  private void forget(String session, SseEmitter stream) {
    open.computeIfPresent(
        session,
        (_, streams) -> {
          var left = streams.stream().filter(it -> !it.equals(stream)).toList();
          return left.isEmpty() ? null : left;
        });
  }

  private static List<SseEmitter> joined(List<SseEmitter> some, List<SseEmitter> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
