package dk.fagfaelle.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearntFileTests {

  private static final List<Example> EXAMPLES =
      List.of(
          new Example("der er blod overalt", "bleeding"),
          new Example("hun bløder og bløder", "bleeding"),
          new Example("han har en kniv i hånden", "violence"),
          new Example("hun truer os med en saks", "violence"),
          new Example("hvad er defusing", "none"),
          new Example("hvornår er der supervision", "none"));

  @TempDir private Path cache;

  private final Contents contents = Contents.builtIn();
  private final Rules rules =
      Rules.read(contents.file("bot/acute/triggers.yaml"), "text", Vocabulary.of(EXAMPLES));

  @Test
  void what_was_learnt_judges_alike_after_the_next_start() {
    var learnt = Judgement.learn(EXAMPLES, rules);
    var file = LearntFile.of(cache, "lessons");
    file.write(learnt);

    var read = LearntFile.of(cache, "lessons").read(rules).orElseThrow();

    assertThat(EXAMPLES)
        .allSatisfy(
            example -> {
              var seen = rules.look(Wording.of(example.message()));
              assertThat(read.strength(seen)).isEqualTo(learnt.strength(seen));
              assertThat(read.kind(seen)).isEqualTo(learnt.kind(seen));
            });
  }

  @Test
  void other_lessons_have_a_file_of_their_own() {
    LearntFile.of(cache, "lessons").write(Judgement.learn(EXAMPLES, rules));

    assertThat(LearntFile.of(cache, "other lessons").read(rules)).isEmpty();
  }

  @Test
  void a_broken_file_is_learnt_anew() throws IOException {
    LearntFile.of(cache, "lessons").write(Judgement.learn(EXAMPLES, rules));
    try (var files = Files.list(cache)) {
      Files.write(files.findFirst().orElseThrow(), new byte[] {0, 0, 0, 1, -1, -1, -1});
    }

    assertThat(LearntFile.of(cache, "lessons").read(rules)).isEmpty();
  }
}
