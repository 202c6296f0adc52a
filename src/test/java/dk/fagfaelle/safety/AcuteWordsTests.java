package dk.fagfaelle.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is heard as danger and what is not, message by message. */
class AcuteWordsTests {

  private static final Path TRAPS = Path.of("src/test/resources/acute/traps.yaml");
  private static final String SMALL_TALK = " tak og god vagt";
  private static final int ROUNDS = 20;

  private static AcuteWords words;

  @BeforeAll
  static void read() {
    words = AcuteWords.read(Contents.builtIn());
  }

  static Stream<Arguments> messages() throws IOException {
    var file = new ContentFile("traps.yaml", Files.readString(TRAPS));
    return YamlNode.read(file).entries().entrySet().stream()
        .flatMap(
            verdict ->
                verdict.getValue().items().stream()
                    .map(message -> Arguments.of(message.text(), verdict.getKey())));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("messages")
  void judges_each_message_as_a_professional_would(String message, String verdict) {
    assertThat(nameOf(words.judge(message))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?!", "...", "12 34", "\u0000", "\uD83D"})
  void finds_no_danger_where_there_are_no_words(String message) {
    assertThat(words.judge(message)).isEqualTo(new Danger.None());
  }

  /** However it is typed, what is clear danger never passes without a word. */
  @Test
  void never_overlooks_a_clear_danger_for_the_way_it_is_typed() throws IOException {
    var seed = System.nanoTime();
    System.out.println("acute typing seed: " + seed);
    var random = new Random(seed);
    var clear =
        messages().filter(it -> !Stream.of("none", "unclear").toList().contains(it.get()[1]));

    assertThat(clear)
        .isNotEmpty()
        .allSatisfy(
            given -> {
              for (int round = 0; round < ROUNDS; round++) {
                var typed = typedInHaste(String.valueOf(given.get()[0]), random);
                assertThat(words.judge(typed)).as(typed).isNotInstanceOf(Danger.None.class);
              }
            });
  }

  private static String typedInHaste(String message, Random random) {
    var text = random.nextBoolean() ? message.toUpperCase(Locale.ROOT) : message;
    if (random.nextBoolean()) {
      text = text.replace(" ", random.nextBoolean() ? "  " : "\n ");
    }
    if (random.nextBoolean()) {
      text = text + SMALL_TALK;
    }
    return random.nextBoolean() ? withSlip(text, random) : text;
  }

  /** Changes places of two neighbouring letters inside one long word. */
  private static String withSlip(String text, Random random) {
    var words = text.split(" ", -1);
    var place = random.nextInt(words.length);
    var word = words[place];
    if (word.length() >= 7) {
      var at = 2 + random.nextInt(word.length() - 4);
      words[place] =
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
    return String.join(" ", words);
  }

  private static String nameOf(Danger danger) {
    return switch (danger) {
      case Danger.Acute(var text) -> text.id();
      case Danger.Unclear() -> "unclear";
      case Danger.None() -> "none";
    };
  }
}
