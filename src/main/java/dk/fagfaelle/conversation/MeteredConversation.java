package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Delivery;
import dk.fagfaelle.reply.Reply;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Counts turns by channel, kind and reason of the reply, and how long each took, as the timer
 * {@code fagfaelle.take}. Holds nothing of what was written.
 */
final class MeteredConversation implements Conversation {

  private static final Duration[] LIMITS = {
    Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofMillis(200)
  };

  private final Conversation conversation;
  private final MeterRegistry meters;

  MeteredConversation(Conversation conversation, MeterRegistry meters) {
    this.conversation = conversation;
    this.meters = meters;
  }

  @Override
  public List<Delivery> take(Turn turn) {
    var begun = Timer.start(meters);
    var deliveries = conversation.take(turn);
    count(begun, turn, deliveries);
    return deliveries;
  }

  @Override
  public List<Delivery> firstThings(Turn turn) {
    var begun = Timer.start(meters);
    var deliveries = conversation.firstThings(turn);
    count(begun, turn, deliveries);
    return deliveries;
  }

  private void count(Timer.Sample begun, Turn turn, List<Delivery> deliveries) {
    deliveries.stream()
        .map(Delivery::reply)
        .limit(1)
        .forEach(reply -> begun.stop(timerOf(turn, reply)));
  }

  private Timer timerOf(Turn turn, Reply reply) {
    return Timer.builder("fagfaelle.take")
        .description("Turns by what they were answered")
        .tag("channel", turn.room().channel())
        .tag("kind", reply.kind().name().toLowerCase(Locale.ROOT))
        .tag("reason", reply.reason())
        .serviceLevelObjectives(LIMITS)
        .register(meters);
  }
}
