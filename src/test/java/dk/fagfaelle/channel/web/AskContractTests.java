package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.Kept;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What programs may rely on when they post to {@code /api/ask}. */
@InTheHouse
class AskContractTests {

  private Asking asking;

  @BeforeEach
  void a_program_that_asks(House house) {
    asking = new Asking(house);
  }

  @Test
  void an_answer_has_text_level_and_citations_the_best_first() {
    var answer = asking.ask("hvad er defusing");

    assertThat(answer.propertyNames()).containsExactly("kind", "reason", "answers", "offer");
    assertThat(answer.path("kind").asString()).isEqualTo("answer");
    assertThat(answer.path("reason").asString()).isEqualTo("found");
    assertThat(answer.path("answers").size()).isBetween(2, 10);
    assertThat(answer.path("answers").path(0).path("id").asString()).isEqualTo("defusing-hvad");
    assertThat(answer.path("offer").path(0).path("flow").asString()).isEqualTo("defusing");
    for (var one : answer.path("answers")) {
      assertThat(one.propertyNames()).contains("id", "title", "text", "level", "citations");
      assertThat(one.path("level").asString())
          .isIn("law", "national", "method", "promising-practice", "experience", "local");
      assertThat(one.path("text").asString()).isNotBlank().doesNotContain("{{");
      assertThat(one.path("citations").size()).isPositive();
      for (var citation : one.path("citations")) {
        assertThat(citation.propertyNames()).contains("source", "section", "title");
      }
    }
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/api/kinds.csv",
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true)
  void every_other_kind_has_no_answers_and_says_what_is_said(
      String question, String kind, String reason, String fields) {
    var answer = asking.ask(question);

    assertThat(answer.path("kind").asString()).isEqualTo(kind);
    assertThat(answer.path("reason").asString()).isEqualTo(reason);
    assertThat(answer.propertyNames()).containsExactly(fields.split(" "));
    assertThat(answer.path("answers").isArray()).isTrue();
    assertThat(answer.path("answers").size()).isZero();
    assertThat(answer.path("offer").isArray()).isTrue();
    assertThat(answer.path("text").asString()).isNotBlank().doesNotContain("{{");
  }

  @Test
  void danger_tells_whom_to_call() {
    var answer = asking.ask("hun reagerer ikke");

    assertThat(answer.path("numbers").path(0).path("number").asString()).isEqualTo("112");
    assertThat(answer.path("numbers").path(0).path("label").asString()).isNotBlank();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/api/unclear.csv")
  void where_it_is_unclear_the_opener_stands_beside_the_answer(String question) {
    var answer = asking.ask(question);

    assertThat(answer.path("kind").asString()).isEqualTo("answer");
    assertThat(answer.path("opener").asString()).contains("112");
    assertThat(answer.path("answers").size()).isPositive();
  }

  @Test
  void questions_before_it_are_understood() {
    var answer =
        Asking.read(
            asking.post(
                "{'question':'hvem skal med','context':['hvad er defusing']}".replace('\'', '"')));

    assertThat(answer.path("answers").path(0).path("id").asString()).isEqualTo("defusing-hvad");
  }

  @Test
  void nothing_of_a_call_is_remembered(House house) {
    var kept = new Kept(house.home());

    assertThat(asking.ask("hvad er defusing i Thisted")).isNotEmpty();

    assertThat(kept.values()).noneMatch(value -> value.contains("Thisted"));
    assertThat(kept.appendOnlyLines()).noneMatch(line -> line.contains("Thisted"));
  }

  @Test
  void one_call_knows_nothing_of_another() {
    assertThat(asking.ask("hvad er defusing").path("kind").asString()).isEqualTo("answer");

    assertThat(asking.ask("hvem skal med")).isNotEqualTo(asking.ask("hvad er defusing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'question':'hvad er defusing','colour':'red','nested':{'a':[1]}}",
        "{'question':'hvad er defusing','workplace':'home'}",
        "{'question':'hvad er defusing','workplace':null,'context':null}",
        "{'question':'hvad er defusing','context':[]}",
        "{'question':'hvad er defusing','context':['',null,' ']}",
        "{'question':'  hvad er defusing  '}"
      })
  void what_is_optional_may_be_anything_harmless(String body) {
    var response = asking.post(body.replace('\'', '"'));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Asking.read(response).path("answers").path(0).path("id").asString())
        .isEqualTo("defusing-hvad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "5",
        "'hvad er defusing'",
        "{",
        "{'question':'hvad",
        "{}",
        "{'question':null}",
        "{'question':''}",
        "{'question':' \\n\\t '}",
        "{'question':['a']}",
        "{'question':{'a':1}}",
        "{'question':'a','context':'b'}",
        "{'question':'a','context':[['b']]}",
        "{'question':'a','context':['1','2','3','4','5','6','7','8','9','10','11','12','13','14',"
            + "'15','16','17','18','19','20','21']}",
        "{'question':'a','workplace':['b']}"
      })
  void what_cannot_be_read_is_refused_in_plain_words(String body) {
    refused(asking.post(body.replace('\'', '"')), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
  void another_type_of_content_is_refused(String type) {
    var response = asking.postAs(type, "question=a");

    assertThat(response.statusCode()).isEqualTo(415);
    saysNothingOfTheProgram(response);
  }

  @Test
  void another_method_is_refused() {
    var response = asking.fetch("/api/ask");

    assertThat(response.statusCode()).isEqualTo(405);
    saysNothingOfTheProgram(response);
  }

  @Test
  void four_thousand_characters_are_taken_and_no_more() {
    assertThat(asking.post(question("a".repeat(4_000))).statusCode()).isEqualTo(200);
    refused(asking.post(question("a".repeat(4_001))), 413);
    refused(asking.post(question("a".repeat(1_000_000))), 413);
    refused(
        asking.post("{\"question\":\"a\",\"context\":[\"%s\"]}".formatted("a".repeat(4_001))), 413);
  }

  @Test
  void the_size_alone_comes_before_danger() {
    refused(asking.post(question("hun reagerer ikke " + "a".repeat(4_000))), 413);
  }

  @Test
  void too_many_questions_are_refused_but_never_danger() {
    var cookie = "visitor=" + UUID.randomUUID();
    var refused =
        IntStream.range(0, 1_000)
            .mapToObj(_ -> asking.post(question("hej"), "Cookie", cookie))
            .filter(response -> response.statusCode() != 200)
            .findFirst()
            .orElseThrow();

    refused(refused, 429);
    assertThat(refused.body()).contains("112");
    assertThat(kindOf(asking.post(question("hun reagerer ikke"), "Cookie", cookie)))
        .isEqualTo("acute");
    assertThat(asking.post(question("hej")).statusCode()).as("others").isEqualTo(200);
  }

  @Test
  void what_another_site_posts_in_somebodys_name_is_refused() {
    var response = asking.post(question("hej"), "Sec-Fetch-Site", "cross-site");

    assertThat(response.statusCode()).isEqualTo(403);
    saysNothingOfTheProgram(response);
  }

  private static String question(String text) {
    return "{\"question\":\"%s\"}".formatted(text);
  }

  private static String kindOf(HttpResponse<String> response) {
    return Asking.read(response).path("kind").asString();
  }

  /** RFC 9457: title and detail in words a person understands. */
  private static void refused(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = Asking.read(response);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    for (var words : List.of(problem.path("title"), problem.path("detail"))) {
      assertThat(words.asString()).matches("\\p{Lu}.+[.]");
    }
    saysNothingOfTheProgram(response);
  }

  private static void saysNothingOfTheProgram(HttpResponse<String> response) {
    assertThat(response.body())
        .doesNotContainIgnoringCase(
            "exception", "stacktrace", "java.", "tools.jackson", "springframework")
        .doesNotContain("dk.fagfaelle", "trace\"");
  }
}
