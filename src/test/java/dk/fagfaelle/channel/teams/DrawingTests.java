package dk.fagfaelle.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Contact;
import dk.fagfaelle.reply.Guided.Entry;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Guided.Form;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is shown becomes cards that Teams takes, and nothing of it is lost. */
class DrawingTests {

  private static final Pattern WORD = Pattern.compile("w\\d+q");

  private final Messages messages = new Messages(Texts.read(Contents.builtIn()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "et **to** tre|et **to** tre",
        "se [her](https://a.dk/b_c)|se [her](https://a.dk/b_c)",
        "2 * 3 * 4|2 \\* 3 \\* 4",
        "snake_case_her|snake\\_case\\_her",
        "et \\*to\\* tre|et \\*to\\* tre",
        "<b> & [x]|\\<b\\> \\& \\[x\\]",
        "**Hvad:**nu|Hvad:nu",
        "1986. Et gammelt aar|1986. Et gammelt aar"
      })
  void running_text_keeps_bold_and_links_and_nothing_else(String written, String drawn) {
    assertThat(only(new Piece.Words(written)).path("text").asString()).isEqualTo(drawn);
  }

  @Test
  void a_list_stays_one_list_with_its_own_numbers() {
    var body = body(new Piece.Words("Husk:\n\n3. tre\n4. fire\n\n- en\n- anden"));

    assertThat(body.stream().map(it -> it.path("text").asString()))
        .containsExactly("Husk:", "3. tre\n4. fire", "- en\n- anden");
  }

  @Test
  void what_people_said_is_shown_sign_for_sign() {
    var said = only(new Piece.Said("Bo *", "**ikke fed** <at>Anna</at>\n- 1. # [x](https://y.dk)"));

    assertThat(said.path("items").valueStream().map(it -> it.path("type").asString()))
        .containsOnly("RichTextBlock");
    assertThat(said.findValuesAsString("text"))
        .containsExactly("Bo *", "**ikke fed** <at>Anna</at>", "- 1. # [x](https://y.dk)");
  }

  @Test
  void a_button_executes_and_older_clients_submit_the_same() {
    var action =
        only(new Piece.Buttons("", List.of(new Choice("Videre", "session", "s~FORWARD"))))
            .path("actions")
            .path(0);

    assertThat(action.path("type").asString()).isEqualTo("Action.Execute");
    assertThat(action.path("verb").asString()).isEqualTo("session");
    assertThat(action.path("associatedInputs").asString()).isEqualTo("none");
    assertThat(action.path("data").toString())
        .isEqualTo("{\"action\":\"session\",\"value\":\"s~FORWARD\",\"nonce\":\"n1\"}");
    assertThat(action.path("fallback").path("type").asString()).isEqualTo("Action.Submit");
    assertThat(action.path("fallback").path("data")).isEqualTo(action.path("data"));
  }

  @Test
  void what_leads_on_and_what_calls_for_help_stand_out() {
    var on = new Choice("Videre", "session", "s~FORWARD~1~~0");
    var danger = new Choice("Nogen er i fare", "session", "s~DANGER~1~~0");

    var actions = only(new Piece.Buttons("", List.of(on, danger))).path("actions");

    assertThat(actions.path(0).path("style").asString()).isEqualTo("positive");
    assertThat(actions.path(1).path("style").asString()).isEqualTo("destructive");
    assertThat(actions.path(1).path("fallback").path("style").asString()).isEqualTo("destructive");
  }

  @Test
  void a_choice_too_long_for_a_button_is_a_box_whose_words_wrap() {
    var label = "Defusing, debriefing, supervision, sparring og kort læring";
    var box = only(new Piece.Buttons("", List.of(new Choice(label, "open", "kort"))));

    assertThat(box.path("items").path(0).path("text").asString()).isEqualTo("→ " + label);
    assertThat(box.path("items").path(0).path("wrap").asBoolean()).isTrue();
    assertThat(box.path("selectAction").path("type").asString()).isEqualTo("Action.Execute");
    assertThat(box.path("selectAction").path("title").asString()).isEqualTo(label);
  }

  @Test
  void a_form_is_filled_in_again_under_new_names() {
    var field = new Field("what", "Hvad?", Entry.LINES, "hun *sagde*", List.of());
    var form = new Piece.Asked(new Form("f", "", List.of(field), new Choice("Send", "a", "v")));

    var first = messages.of(showing(form), "n1").getFirst().findValue("body");
    var again = messages.of(showing(form), "n2").getFirst().findValue("body");

    assertThat(first.path(0).path("value").asString()).isEqualTo("hun *sagde*");
    assertThat(first.path(0).path("id").asString())
        .isNotEqualTo(again.path(0).path("id").asString());
    var id = first.path(0).path("id").asString();
    var data = first.path(1).path("actions").path(0).path("data");
    assertThat(data.path("fields").path(id).asString()).isEqualTo("what");
    assertThat(first.path(1).path("actions").path(0).path("associatedInputs").asString())
        .isEqualTo("auto");
  }

  @Test
  void picks_are_saved_together_and_can_be_taken_back() {
    var choices = List.of(new Choice("Ja", "rate", "1"), new Choice("Nej", "rate", "0"));
    var body =
        body(new Piece.Pick("a", "A?", choices, ""), new Piece.Pick("b", "B?", choices, "Nej"));

    assertThat(body.get(0).path("choices").size()).isEqualTo(2);
    assertThat(body.get(0).has("value")).isFalse();
    assertThat(body.get(1).path("choices").size()).isEqualTo(3);
    assertThat(body.get(1).path("value").asString()).isEqualTo("rate\n0");
    var picks = body.get(2).path("actions").path(0).path("data").path("picks");
    assertThat(picks.path(body.get(0).path("id").asString()).asString()).isEmpty();
    assertThat(picks.path(body.get(1).path("id").asString()).asString()).isEqualTo("rate\n0");
  }

  @Test
  void a_number_is_dialled_and_can_be_read() {
    var calls = new Piece.Calls(List.of(new Contact("Alarm", "112"), new Contact("Bagvagt", "")));

    var body = body(calls);

    assertThat(body.get(0).path("text").asString()).isEqualTo("**Alarm** 112");
    assertThat(body.get(1).findValuesAsString("url")).containsExactly("tel:112");
    assertThat(body.get(2).path("text").asString()).isEqualTo("**Bagvagt** ikke sat op");
    assertThat(body).hasSize(3);
  }

  @Test
  void a_fold_folds_by_itself() {
    var inside = List.<Piece>of(new Piece.Words("inde"));
    var body = body(new Piece.Fold("Mere", true, inside, new Choice("", "", "")));

    assertThat(body.get(0).findValuesAsString("type")).contains("Action.ToggleVisibility");
    assertThat(body.get(0).findValue("targetElements").path(0)).isEqualTo(body.get(1).path("id"));
    assertThat(body.get(1).path("isVisible").asBoolean()).isFalse();
  }

  @Test
  void what_is_too_long_is_paged_both_ways_where_it_is_asked_for() {
    var words = new Piece.Words("ord ".repeat(12_000));
    var origin = new Choice("", "open", "kort");
    var pages =
        IntStream.of(0, 1, 99)
            .mapToObj(
                page ->
                    messages.of(
                        new Showing("Svar", List.of(words), new Turning.Paged(page, 0, origin)),
                        "n"))
            .toList();

    assertThat(pages).allSatisfy(it -> assertThat(it).hasSize(1));
    assertThat(titles(pages.get(0))).containsExactly("Vis resten");
    assertThat(titles(pages.get(1))).containsExactly("Tilbage", "Vis resten");
    assertThat(titles(pages.get(2))).containsExactly("Tilbage");
  }

  /** Prints its seed, so that a failure can be seen again. */
  @Test
  void whatever_is_shown_fits_and_nothing_is_lost() {
    var seed = System.nanoTime();
    for (var i = 0; i < 500; i++) {
      var showings = new RandomShowings(seed + i);
      var showing = showings.showing();
      var drawn = messages.of(showing, "abcd1234");
      var all = new ArrayList<String>();
      drawn.forEach(it -> all.addAll(words(it.toString())));

      assertThat(drawn)
          .as("seed %d", seed + i)
          .allSatisfy(it -> assertThat(Chunk.bytes(it)).isLessThan(Messages.MOST_BYTES));
      assertThat(all).as("seed %d", seed + i).containsAll(words(showing.toString()));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(it -> it.group()).toList();
  }

  private static List<String> titles(List<ObjectNode> drawn) {
    return drawn.getFirst().findValues("actions").stream()
        .flatMap(JsonNode::valueStream)
        .map(it -> it.path("title").asString())
        .toList();
  }

  private JsonNode only(Piece piece) {
    var body = body(piece);
    assertThat(body).hasSize(1);
    return body.getFirst();
  }

  private List<JsonNode> body(Piece... pieces) {
    var drawn = messages.of(showing(pieces), "n1");
    assertThat(drawn).hasSize(1);
    return drawn.getFirst().findValue("body").valueStream().toList();
  }

  private static Showing showing(Piece... pieces) {
    return new Showing("Svar", List.of(pieces), new Turning.Following());
  }
}
