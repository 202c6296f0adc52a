package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whose procedures a program gets that names a workplace. */
@InTheHouse("--demo")
class AskWorkplaceTests {

  private static final String QUESTION = "hvad gør vi efter en episode med selvskade";

  private Asking asking;

  @BeforeEach
  void a_program_that_asks(House house) {
    asking = new Asking(house);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "eksempel", "Eksempel"})
  void the_workplace_here_and_no_workplace_get_the_procedures_here(String workplace) {
    var answer = asked(QUESTION, workplace);

    assertThat(levels(answer)).contains("local");
    assertThat(answer.path("notices").isMissingNode()).isTrue();
  }

  @Test
  void a_workplace_that_is_not_known_here_gets_national_knowledge_and_is_told() {
    var answer = asked(QUESTION, "birkehuset");

    assertThat(levels(answer)).isNotEmpty().doesNotContain("local");
    assertThat(answer.path("notices").path(0).asString()).contains("kun på national viden");
  }

  @Test
  void it_gets_no_number_that_is_not_its_own() {
    var here = asked("hun reagerer ikke", "eksempel").path("numbers").toString();
    var there = asked("hun reagerer ikke", "birkehuset").path("numbers").toString();

    assertThat(List.of(here, there)).allMatch(numbers -> numbers.contains("112"));
    assertThat(there).isNotEqualTo(here);
  }

  private JsonNode asked(String question, String workplace) {
    var body = "{\"question\":\"%s\",\"workplace\":\"%s\"}".formatted(question, workplace);
    return Asking.read(asking.post(body));
  }

  private static List<String> levels(JsonNode answer) {
    return answer.path("answers").valueStream().map(it -> it.path("level").asString()).toList();
  }
}
