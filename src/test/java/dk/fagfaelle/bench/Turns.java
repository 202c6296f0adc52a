package dk.fagfaelle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Measures turns through the whole conversation, beside a bare search of the same index. */
final class Turns {

  private final Conversation conversation;
  private final AtomicInteger number = new AtomicInteger();

  Turns(Conversation conversation) {
    this.conversation = conversation;
  }

  /** Asks in a room of its own, where nothing was asked before. */
  void askFirst(String question) {
    ask(question, new Room("bench", "room-" + number.incrementAndGet()));
  }

  /** Asks in one of two rooms, each of which remembers five questions. */
  void askOn(String question) {
    ask(question, new Room("bench", "talk-" + number.incrementAndGet() % 2));
  }

  /** Adds what questions cost to a report, after a warm-up that is not counted. */
  void measure(Knowledge knowledge, List<String> questions, Report report)
      throws InterruptedException, ExecutionException {
    var bare = BareSearch.in(knowledge);
    var _ = Measured.of("warm-up", questions, 2, this::askFirst);
    var _ = Measured.of("warm-up", questions, 2, this::askOn);
    var _ = Measured.of("warm-up", questions, 2, bare::search);
    var alone = Measured.of("a first question, 1 thread", questions, 1, this::askFirst);
    var searched = Measured.of("bare Lucene, 1 thread", questions, 1, bare::search);
    report.add(
        "%d passages, %d documents in the index%n%n"
            .formatted(knowledge.library().passages().size(), bare.size()));
    report
        .add(Measured.HEADING)
        .add(alone)
        .add(Measured.of("a follow-up after five, 1 thread", questions, 1, this::askOn))
        .add(Measured.of("a first question, 2 threads", questions, 2, this::askFirst))
        .add(searched)
        .add(Measured.of("bare Lucene, 2 threads", questions, 2, bare::search))
        .add("\n" + alone.ratioTo(searched));
  }

  private void ask(String question, Room room) {
    var turn =
        new Turn(
            "turn-" + number.incrementAndGet(),
            room,
            new Person("bench", "somebody"),
            "",
            new Utterance(question),
            List.of());
    assertThat(conversation.take(turn)).isNotEmpty();
  }
}
