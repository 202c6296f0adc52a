package dk.fagfaelle.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GeneratedMessagesTests {

  private static final PersonalData PERSONAL_DATA = PersonalData.read(Contents.builtIn());
  private static final List<String> SENTENCES =
      YamlNode.read(Contents.builtIn().file("privacy/sentences.yaml")).items().stream()
          .map(YamlNode::text)
          .toList();

  @Test
  void no_generated_message_passes_or_keeps_anything_raw() {
    tryMessages(2_000, Long.getLong("tests.seed", 20261122L));
  }

  @Tag("proof")
  @Test
  void none_of_twenty_thousand_generated_messages_passes_or_keeps_anything_raw() {
    tryMessages(20_000, Long.getLong("tests.seed", 20261123L));
  }

  private static void tryMessages(int count, long seed) {
    System.out.printf("%d generated messages, -Dtests.seed=%d%n", count, seed);
    var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);

    var left = IntStream.range(0, count).mapToObj(_ -> leftOf(random)).filter(m -> !m.isEmpty());

    assertThat(left).as("seed %d", seed).isEmpty();
  }

  /** Returns what went wrong with one message; empty if nothing did. */
  private static String leftOf(RandomGenerator random) {
    var find = GeneratedFind.next(random);
    var message = SENTENCES.get(random.nextInt(SENTENCES.size())).replace("{x}", find.written());
    var redacted = PERSONAL_DATA.redact(message);
    var isLeft = GeneratedFind.essence(find.kind(), redacted).contains(find.rest());
    var isStopped = PERSONAL_DATA.judge(message).isStopped();
    return isStopped && !isLeft ? "" : "%s: %s -> %s".formatted(find.kind(), message, redacted);
  }
}
