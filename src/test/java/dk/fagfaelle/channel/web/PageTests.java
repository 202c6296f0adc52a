package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Room;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the page says and takes, without any script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTests {

  private final Browsing browsing = new Browsing();
  private final Opened opened = new Opened();

  @BeforeAll
  void open() {
    opened.openPage();
  }

  @AfterAll
  void close() {
    opened.close();
  }

  @Test
  void before_anything_is_asked_it_says_what_it_is_and_whom_to_call() {
    var page = browsing.visit(opened.page().at("/"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("lang=\"da\"", say("first.machine"), say("first.keeps"), "href=\"tel:112\"")
        .containsOnlyOnce("<h1");
    assertThat(page.body().split("<button name=\"text\"", -1)).hasSize(9);
  }

  @Test
  void a_question_typed_is_a_turn_of_that_visitor() {
    var page = chat("hej");

    var turn = opened.page().conversation().last();
    assertThat(turn.act()).isEqualTo(new Utterance("hej"));
    assertThat(turn.room()).isEqualTo(new Room("web", turn.sender().id()));
    assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains(turn.sender().id());
  }

  @Test
  void a_plain_form_gets_the_whole_page_with_the_question_above_its_answer() {
    var page = chat(Samples.say("question-answer")).body();

    assertThat(page).startsWith("<!doctype html>").contains("id=\"ask\"");
    assertThat(page.indexOf(Samples.say("question-answer")))
        .isBetween(0, page.indexOf(Samples.say("answer-title")));
  }

  @Test
  void the_script_gets_the_replies_alone() {
    var piece = piece(Samples.say("question-answer")).body();

    assertThat(piece.strip()).startsWith("<article").doesNotContain("<form id=\"ask\"");
  }

  @Test
  void an_answer_says_how_much_it_binds_where_it_stands_and_how_long_it_holds() {
    assertThat(piece(Samples.say("question-answer")).body())
        .contains("National anbefaling", Samples.say("publisher"), Samples.say("section-title"))
        .contains("side 24", "https://www.sbst.dk", "1. marts 2026", "1. marts 2027")
        .contains("<li value=\"5\">", "to botilbud", Samples.say("evidence"))
        .contains("de selv kommer videre", Samples.say("approval-awaits"))
        .doesNotContain("class=\"note note-urgent overdue\"");
  }

  @Test
  void four_further_answers_are_folded_and_no_more() {
    var piece = piece(Samples.say("question-answer")).body();

    assertThat(piece.split("<details class=\"answer", -1)).hasSize(5);
    assertThat(piece).doesNotContain(Samples.say("local-title"));
  }

  @Test
  void where_the_own_procedure_stands_first_the_national_text_is_open_beside_it() {
    var piece = piece(Samples.say("question-local")).body();

    assertThat(piece).containsOnlyOnce("<details class=\"answer binds-national\" open");
    assertThat(piece).contains(Samples.say("example-mark"), "senest 1. februar 2026.");
  }

  @Test
  void first_things_come_first_on_the_page_with_numbers_to_tap() {
    var page = chat(Samples.say("question-acute")).body();

    assertThat(page.indexOf(Samples.say("acute-title"))).isLessThan(page.indexOf("<main"));
    assertThat(page)
        .contains("class=\"call\" href=\"tel:112\"", say("acute.unset"), say("acute.called"));
    assertThat(page).contains("Slip ikke for at kigge.", Samples.say("acute-step-7"));
  }

  @Test
  void what_the_sources_do_not_say_is_said_with_the_nearest_there_is() {
    assertThat(piece(Samples.say("question-uncovered")).body())
        .contains(Samples.say("uncovered"), Samples.say("nearest"), "value=\"defusing-hvad\"");
  }

  @Test
  void a_press_is_taken_with_its_words_above_the_reply() {
    var fields = Map.of("action", "open", "value", "defusing-hvad", "label", "Defusing?");

    var page = browsing.post(opened.page().at("/press"), fields).body();

    assertThat(opened.page().conversation().last().act())
        .isEqualTo(new Press("open", "defusing-hvad"));
    assertThat(page).contains("<span>Defusing?</span>", Samples.say("method-title"));
  }

  @Test
  void after_the_call_the_ticks_are_offered_and_have_no_name_to_be_sent_under() {
    var fields = Map.of("action", "called", "value", "bleeding");

    var page = browsing.post(opened.page().at("/press"), fields).body();

    assertThat(page).contains(Samples.say("checklist"), Samples.say("check-8"));
    assertThat(page.split("<input type=\"checkbox\" autocomplete=\"off\">", -1)).hasSize(9);
  }

  @Test
  void reloading_after_a_plain_form_starts_again() {
    assertThat(
            browsing
                .visit(opened.page().at("/chat"))
                .headers()
                .firstValue("Location")
                .orElseThrow())
        .endsWith("/");
  }

  private HttpResponse<String> chat(String text) {
    return browsing.post(opened.page().at("/chat"), Map.of("text", text));
  }

  private HttpResponse<String> piece(String text) {
    return browsing.post(opened.page().at("/chat"), Map.of("text", text), Views.PIECE, "yes");
  }

  private String say(String key) {
    return opened.page().say("page." + key);
  }
}
