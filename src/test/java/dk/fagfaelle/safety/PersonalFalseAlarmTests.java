package dk.fagfaelle.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.MarkdownFile;
import dk.fagfaelle.content.YamlNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The questions that the library was written for name nobody; next to none may be disturbed. */
class PersonalFalseAlarmTests {

  private static final double MOST_STOPPED = 0.002;
  private static final double MOST_WARNED = 0.01;
  private static final PersonalData PERSONAL_DATA = PersonalData.read(Contents.builtIn());

  @Test
  void the_questions_of_the_library_pass() {
    var contents = Contents.builtIn();
    var ofPublications =
        contents.below("knowledge/questions", ".yaml").stream()
            .flatMap(file -> YamlNode.read(file).entries().values().stream())
            .flatMap(section -> section.texts("questions").stream());
    var ofCards =
        contents.below("knowledge/cards", ".md").stream()
            .flatMap(file -> MarkdownFile.read(file).head().texts("questions").stream());
    var questions = Stream.concat(ofPublications, ofCards).toList();
    var stopped = questions.stream().filter(text -> PERSONAL_DATA.judge(text).isStopped()).toList();
    var warned = questions.stream().filter(text -> PERSONAL_DATA.judge(text).isWarned()).toList();

    report(questions.size(), stopped, warned);
    assertThat(questions).isNotEmpty();
    assertThat(stopped).hasSizeLessThanOrEqualTo((int) (MOST_STOPPED * questions.size()));
    assertThat(warned).hasSizeLessThanOrEqualTo((int) (MOST_WARNED * questions.size()));
  }

  private static void report(int all, List<String> stopped, List<String> warned) {
    System.out.printf(
        "Of %d questions %d are stopped %s and %d warned about %s%n",
        all, stopped.size(), stopped, warned.size(), warned);
  }
}
