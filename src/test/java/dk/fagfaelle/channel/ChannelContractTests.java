package dk.fagfaelle.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.House;
import dk.fagfaelle.channel.slack.SlackProduct;
import dk.fagfaelle.channel.teams.TeamsProduct;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What works on the page works in Slack and in Teams: the same answers with the same citations, and
 * the same sessions. One assistant serves all three.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChannelContractTests {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static final List<String> ASKED =
      List.of(
          "hvad er defusing",
          "hvorn\u00e5r skal magtanvendelse registreres",
          "hun bl\u00f8der kraftigt og det stopper ikke",
          "m\u00e5 jeg give en ekstra pn",
          "hvem vandt kampen i g\u00e5r",
          "hun hedder 010180-1234 og har det skidt");

  private static final List<Script> SESSIONS =
      List.of(
          Script.of(
              "thinking-together/group",
              "Ane | Nej",
              "Bo | Send | Jeg har brug for ro på",
              "Ane | Videre"),
          Script.of("defusing/group", "Ane | Nej"),
          Script.of(
              "short-learning/group",
              "Ane | Nej",
              "Ane | Ja, alle er klar",
              "Bo | Send | Planen stod p\u00e5 tavlen",
              "Cil | Send | Vi var to om det",
              "Ane | Videre"));

  private final List<Product> products = new ArrayList<>();
  private final List<House> houses = new ArrayList<>();

  @BeforeAll
  void open() {
    var slack = SlackProduct.start();
    var teams = TeamsProduct.start();
    var settings = Stream.of(slack.settings(), teams.settings()).flatMap(List::stream).toList();
    var house = House.start("rooms: [\"slack:T1\", \"teams:tenant\"]", settings);
    houses.add(house);
    slack.serve(house);
    products.add(new PageProduct(house));
    products.add(slack);
    products.add(teams);
    teams.serve(house);
  }

  @AfterAll
  void close() {
    houses.forEach(House::close);
    products.forEach(Product::close);
  }

  @TestFactory
  Stream<DynamicTest> a_question_gets_the_same_reply_everywhere() {
    return ASKED.stream()
        .flatMap(
            asked ->
                products.stream()
                    .map(
                        product ->
                            DynamicTest.dynamicTest(
                                product.name() + ": " + asked, () -> assertSaid(product, asked))));
  }

  private void assertSaid(Product product, String asked) {
    var said = plain(product.member("Ane").asks(asked));

    assertThat(said).contains(MustBeSaid.of(houses.getFirst(), asked));
  }

  @TestFactory
  Stream<DynamicTest> three_people_hold_the_same_session_everywhere() {
    return SESSIONS.stream().flatMap(this::played);
  }

  @TestFactory
  Stream<DynamicTest> three_people_think_together_to_the_end_everywhere() {
    return products.stream()
        .map(
            product ->
                DynamicTest.dynamicTest(
                    product.name(), () -> new ThinkingTogether(product, (_, _) -> {}).play()));
  }

  private Stream<DynamicTest> played(Script script) {
    var expected = new ArrayList<List<String>>();
    return products.stream()
        .map(
            product ->
                DynamicTest.dynamicTest(
                    product.name() + ": " + script.begin(),
                    () -> {
                      if (expected.isEmpty()) {
                        script.play(product, (_, seen) -> expected.add(seen.now()));
                      } else {
                        var at = expected.iterator();
                        script.play(product, (moment, seen) -> awaitSeen(moment, seen, at.next()));
                      }
                    }));
  }

  private static void awaitSeen(String moment, Script.Seen seen, List<String> expected) {
    await(moment).atMost(LONGEST).untilAsserted(() -> assertThat(seen.now()).isEqualTo(expected));
  }

  private static String plain(String words) {
    return MustBeSaid.plain(words);
  }
}
