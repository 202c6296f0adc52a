package dk.fagfaelle.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.workplace.Facts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every first-things-first text keeps to. */
class AcuteTextsTests {

  private static final List<String> IDS =
      List.of(
          "bleeding",
          "suicide-threat",
          "violence",
          "overdose",
          "danger",
          "unconscious",
          "missing",
          "staff-crisis");

  private final Contents contents = Contents.builtIn();
  private final AcuteTexts texts = AcuteTexts.read(contents);

  @Test
  void there_is_one_for_each_kind_of_danger() {
    assertThat(texts.ids()).containsExactlyInAnyOrderElementsOf(IDS);
  }

  @Test
  void each_is_short_and_names_numbers_by_key_only() {
    var facts = Facts.read(contents);

    assertThat(IDS)
        .map(texts::of)
        .allSatisfy(
            text -> {
              assertThat(text.steps()).hasSizeBetween(1, 7);
              assertThat(text.numbers()).startsWith("alarm");
              assertThat(String.join(" ", text.steps()))
                  .doesNotContainPattern("\\d{3}|\\d\\d \\d\\d");
              assertThat(text.steps().stream().map(facts::fill))
                  .noneMatch(step -> step.contains("{{"));
            });
  }

  @Test
  void each_tells_to_call_for_help_among_the_first_two_steps_or_is_about_safety_first() {
    assertThat(Stream.of("bleeding", "suicide-threat", "overdose", "missing").map(texts::of))
        .allSatisfy(text -> assertThat(text.steps().getFirst()).contains("{{alarm}}"));
  }

  @Test
  void a_phone_number_typed_in_is_refused_with_its_line() {
    var broken =
        with(
            """
            id: bleeding
            title: "x"
            steps:
              - "Ring 112"
            numbers: [alarm]
            """);

    assertThatThrownBy(() -> AcuteTexts.read(broken))
        .isInstanceOf(ContentException.class)
        .hasMessageContaining("x.yaml:4: number-typed-in");
  }

  @Test
  void a_fact_nobody_knows_is_refused() {
    var broken =
        with(
            """
            id: bleeding
            title: "x"
            steps:
              - "Ring {{nobody}}"
            numbers: [alarm]
            """);

    assertThatThrownBy(() -> AcuteTexts.read(broken)).hasMessageContaining("fact-unknown");
  }

  private Contents with(String text) {
    return (folder, ending) ->
        folder.equals("bot/acute/texts")
            ? List.of(new ContentFile("bot/acute/texts/x.yaml", text))
            : contents.below(folder, ending);
  }
}
