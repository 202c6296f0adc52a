package dk.fagfaelle.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.channel.web.Chromium;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the assistant can say, Teams takes. */
@InTheHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverythingSaidTests {

  private static final int RENDERED = 60;

  private final Map<String, List<ObjectNode>> said = new LinkedHashMap<>();

  @BeforeAll
  void hear(House house) {
    var everything = new EverythingSaid(house);
    said.put("answers to 300 questions of the cards", everything.answers().toList());
    said.put("every card and procedure, opened", everything.passages().toList());
    said.put("every step of every flow, to everybody", everything.sessions().toList());
    said.put("menu, introductions, welcome, trouble", everything.notices().toList());
  }

  @TestFactory
  Stream<DynamicTest> every_message_is_a_card_that_teams_takes() {
    return said.entrySet().stream()
        .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> judge(it.getKey(), it.getValue())));
  }

  private static void judge(String name, List<ObjectNode> messages) {
    var largest = messages.stream().mapToInt(Chunk::bytes).max().orElse(0);
    System.out.printf(
        "Teams takes %d messages of at most %d bytes: %s%n", messages.size(), largest, name);
    assertThat(messages).isNotEmpty().allSatisfy(CardRules::judge);
  }

  @Test
  void what_teams_does_not_take_is_found() {
    var message = said.values().iterator().next().getFirst();
    var strange = message.deepCopy();
    ((ObjectNode) strange.findValue("body").path(0)).put("type", "Table");
    var twice = message.deepCopy();
    twice.findValue("body").forEach(it -> ((ObjectNode) it).put("id", "same"));
    var newer = message.deepCopy();
    ((ObjectNode) newer.findValue("content")).put("version", "1.6");
    var large = message.deepCopy().put("text", "x".repeat(Messages.MOST_BYTES));

    assertThat(List.of(strange, twice, newer, large))
        .allSatisfy(
            it -> assertThatThrownBy(() -> CardRules.judge(it)).isInstanceOf(AssertionError.class));
  }

  @Test
  void microsofts_own_renderer_knows_all_that_is_in_them() {
    assumeTrue(Chromium.isHere(), "no chromium or no node: cards are not rendered");
    assumeTrue(Clients.areHere(), "no npm packages in target/clients: cards are not rendered");
    try (var chromium = Chromium.start();
        var context = chromium.browser().newContext()) {
      var renderer = Renderer.open(context.newPage());

      assertThat(said.values().stream().flatMap(this::sample))
          .hasSize(RENDERED)
          .allSatisfy(it -> assertThat(renderer.render(it, "said")).isNotEmpty());
    }
  }

  private Stream<ObjectNode> sample(List<ObjectNode> messages) {
    var share = RENDERED / said.size();
    return IntStream.range(0, share).mapToObj(i -> messages.get(i * messages.size() / share));
  }
}
