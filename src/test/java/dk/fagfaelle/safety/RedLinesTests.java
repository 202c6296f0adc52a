package dk.fagfaelle.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.MarkdownFile;
import dk.fagfaelle.content.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person must decide, and what the sources may answer. */
class RedLinesTests {

  private static final Path TABLE = Path.of("src/test/resources/red-lines.yaml");
  private static final Contents CONTENTS = Contents.builtIn();
  private static final RedLines RED_LINES = RedLines.read(CONTENTS);

  static Stream<Arguments> questions() throws IOException {
    var file = new ContentFile("red-lines.yaml", Files.readString(TABLE));
    return YamlNode.read(file).entries().entrySet().stream()
        .flatMap(
            topic ->
                topic.getValue().items().stream()
                    .map(question -> Arguments.of(question.text(), topic.getKey())));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("questions")
  void tells_what_a_person_must_decide(String question, String topic) {
    assertThat(RED_LINES.topicOf(question).orElse("none")).isEqualTo(topic);
  }

  @Test
  void leaves_nearly_all_ordinary_questions_to_the_sources() {
    var questions =
        CONTENTS.below("knowledge/questions", ".yaml").stream()
            .flatMap(file -> YamlNode.read(file).entries().values().stream())
            .flatMap(section -> section.texts("questions").stream())
            .toList();

    var stopped = questions.stream().filter(it -> RED_LINES.topicOf(it).isPresent()).toList();

    assertThat(questions).hasSizeGreaterThan(1000);
    assertThat(stopped).hasSizeLessThan(questions.size() / 200);
  }

  @Test
  void turns_away_hardly_any_question_that_a_card_answers() {
    var questions =
        CONTENTS.below("knowledge/cards", ".md").stream()
            .map(file -> MarkdownFile.read(file).head())
            .filter(card -> !card.text("kind").equals("red-line"))
            .flatMap(card -> card.texts("questions").stream())
            .toList();

    var stopped = questions.stream().filter(it -> RED_LINES.topicOf(it).isPresent()).toList();

    assertThat(questions).hasSizeGreaterThan(1000);
    assertThat(stopped).hasSizeLessThan(questions.size() / 1000);
  }
}
