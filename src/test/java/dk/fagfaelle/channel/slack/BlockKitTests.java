package dk.fagfaelle.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.slack.api.model.block.LayoutBlock;
import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning.Following;
import dk.fagfaelle.channel.chat.Showing.Turning.Paged;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Contact;
import dk.fagfaelle.reply.Block.Pointer;
import dk.fagfaelle.reply.Guided.Entry;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Guided.Form;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people see of each piece. */
class BlockKitTests {

  private final BlockKit blockKit = new BlockKit(Texts.read(Contents.builtIn()));

  @Test
  void what_somebody_said_is_letters_and_nothing_else() {
    var message = drawn(new Piece.Said("Bo", "<!channel> *se* :smile: &amp; <https://x.dk|her>"));

    assertThat(elements(message, "rich_text_quote")).hasSize(1);
    assertThat(Wording.of(message)).endsWith("<!channel> *se* :smile: &amp; <https://x.dk|her>");
    assertThat(elements(message, "mrkdwn")).isEmpty();
  }

  @Test
  void bold_lists_links_and_escapes_of_a_text_are_drawn() {
    var message =
        drawn(new Piece.Words("Gør **dette** nu:\n\n1. Ring\n2. Skriv\n\n[her](https://x.dk) \\*"));

    assertThat(message.toString())
        .contains("{\"type\":\"text\",\"text\":\"dette\",\"style\":{\"bold\":true}}")
        .contains("\"style\":\"ordered\"")
        .contains("{\"type\":\"link\",\"url\":\"https://x.dk\",\"text\":\"her\"}")
        .contains("\" *\"");
  }

  @Test
  void a_list_keeps_its_own_numbers() {
    assertThat(Wording.of(drawn(new Piece.Words("4. Fjerde\n5. Femte"))))
        .contains("4. Fjerde")
        .contains("5. Femte");
  }

  @Test
  void whom_to_call_can_be_pressed_on_a_telephone() {
    var message =
        drawn(new Piece.Calls(List.of(new Contact("Alarm", "112"), new Contact("Bagvagt", ""))));

    assertThat(message.toString()).contains("*<tel:112|112>*").contains("ikke sat op");
  }

  @Test
  void a_label_that_is_too_long_for_its_button_stands_above_it() {
    var label =
        "Vi har talt om, hvad der gik godt, og hvad vi vil gøre anderledes næste gang det sker";

    var message = drawn(new Piece.Buttons("", List.of(new Choice(label, "pick", "1"))));

    assertThat(Wording.of(message)).contains("1. " + label);
    assertThat(elements(message, "button")).hasSize(1);
  }

  @Test
  void a_form_stays_half_typed_while_it_is_the_same_form() {
    var first = drawn(new Piece.Rule(), new Piece.Asked(form("step-1", "")));
    var again = drawn(new Piece.Asked(form("step-1", "")));
    var next = drawn(new Piece.Asked(form("step-2", "")));

    assertThat(ids(first)).isEqualTo(ids(again)).isNotEqualTo(ids(next));
  }

  @Test
  void a_field_that_is_longer_than_an_input_takes_several() {
    var message = drawn(new Piece.Asked(form("f", "ord ".repeat(1_200))));

    assertThat(elements(message, "plain_text_input")).hasSize(2);
    assertThat(Wording.of(message)).contains("ord ".repeat(700));
  }

  @Test
  void a_form_that_no_message_holds_is_refused_and_not_cut() {
    var tooLong = showing(new Following(), new Piece.Asked(form("f", "x".repeat(13_000))));

    assertThatThrownBy(() -> blockKit.draw(tooLong))
        .isInstanceOfSatisfying(
            OutletException.class,
            it -> assertThat(it.why()).isEqualTo(OutletException.Why.REFUSED));
  }

  @Test
  void what_leads_on_and_what_calls_for_help_stand_out() {
    var on = new Choice("Videre", "session", "s~FORWARD~1~~0");
    var danger = new Choice("Nogen er i fare", "session", "s~DANGER~1~~0");
    var asked = new Choice("Om ~DANGER~", "open", "x~DANGER~");

    var message = drawn(new Piece.Buttons("", List.of(on, danger, asked))).toString();

    assertThat(message).containsOnlyOnce("\"style\":\"primary\"");
    assertThat(message).containsOnlyOnce("\"style\":\"danger\"");
  }

  @Test
  void the_answer_of_a_pick_is_marked_in_words_too() {
    var choices = List.of(new Choice("Ja", "rate", "1"), new Choice("Nej", "rate", "2"));

    var message = drawn(new Piece.Pick("p", "Holder det?", choices, "Nej"));

    assertThat(message.toString()).contains("✓ Nej").contains("\"style\":\"primary\"");
  }

  @Test
  void a_fold_is_opened_by_a_button() {
    var toggle = new Choice("", "unfold", "f0p0|answer|x");
    var inside = List.<Piece>of(new Piece.Words("inden i"));

    assertThat(Wording.of(drawn(new Piece.Fold("Kilder", false, inside, toggle))))
        .contains("▸ Kilder")
        .doesNotContain("inden i");
    assertThat(Wording.of(drawn(new Piece.Fold("Kilder", true, inside, toggle))))
        .contains("▾ Kilder")
        .contains("inden i");
    assertThat(Wording.of(drawn(new Piece.Fold("Kilder", false, inside, new Choice("", "", "")))))
        .contains("inden i");
  }

  @Test
  void long_lines_to_tick_stand_in_full() {
    var line = "Vi har sikret os, at alle, der var til stede, er blevet tilbudt en samtale i dag";

    var message = drawn(new Piece.Ticks("t", "Inden I går", List.of("Kort", line)));

    assertThat(Wording.of(message)).contains(line);
    assertThat(elements(message, "checkboxes")).hasSize(2);
  }

  @Test
  void small_print_with_a_star_in_it_is_drawn_as_ordinary_text() {
    assertThat(elements(drawn(new Piece.Quiet("Kilde, side 4")), "context")).hasSize(1);
    assertThat(elements(drawn(new Piece.Quiet("**Kilde:** side 4")), "context")).hasSize(1);
    assertThat(elements(drawn(new Piece.Quiet("2 \\* 3")), "context")).isEmpty();
  }

  @Test
  void what_follows_is_posted_in_further_messages() {
    var messages = blockKit.draw(showing(new Following(), new Piece.Words("ord ".repeat(9_000))));

    assertThat(messages).hasSizeGreaterThan(2);
    messages.forEach(it -> Judge.judge(it.blocks()));
  }

  @Test
  void pages_are_turned_back_and_forth() {
    var origin = new Choice("", "answer", "a-1");
    var long1 = new Piece.Words("ord ".repeat(9_000));

    var first = Judge.judge(page(new Paged(0, 0, origin), long1));
    var second = Judge.judge(page(new Paged(1, 0, origin), long1));
    var last = Judge.judge(page(new Paged(99, 0, origin), long1));

    assertThat(labels(first)).containsExactly("Vis resten");
    assertThat(labels(second)).containsExactly("Tilbage", "Vis resten");
    assertThat(labels(last)).containsExactly("Tilbage");
    assertThat(first.toString()).contains("unfold|f0p1|answer|a-1");
  }

  @Test
  void a_heading_is_not_left_alone_at_the_end_of_a_message() {
    var pieces = new ArrayList<Piece>();
    for (var i = 0; i < 40; i++) {
      pieces.add(new Piece.Words("ord ".repeat(100)));
      pieces.add(new Piece.Heading("Om det næste", false));
    }
    pieces.add(new Piece.Words("slut"));

    var messages = blockKit.draw(new Showing("n", pieces, new Following()));

    assertThat(messages)
        .allSatisfy(
            it -> assertThat(Wording.of(Judge.judge(it.blocks()))).doesNotEndWith("Om det næste"));
  }

  private static Form form(String id, String value) {
    var options = List.of(new Pointer("u1", "Ane"), new Pointer("u2", "Bo"));
    return new Form(
        id,
        "",
        List.of(
            new Field("words", "Hvad så du?", Entry.LINES, value, List.of()),
            new Field("owner", "Hvem", Entry.CHOICE, "u2", options),
            new Field("due", "Hvornår", Entry.DATE, "2026-12-01", List.of())),
        new Choice("Gem", "say", "s-1"));
  }

  private JsonArray drawn(Piece... pieces) {
    var messages = blockKit.draw(showing(new Following(), pieces));
    assertThat(messages).hasSize(1);
    return Judge.judge(messages.getFirst().blocks());
  }

  private List<LayoutBlock> page(Paged paged, Piece piece) {
    var messages = blockKit.draw(showing(paged, piece));
    assertThat(messages).hasSize(1);
    return messages.getFirst().blocks();
  }

  private static Showing showing(Showing.Turning turning, Piece... pieces) {
    return new Showing("Fagfælle", List.of(pieces), turning);
  }

  private static List<String> elements(JsonArray message, String wanted) {
    var found = new ArrayList<String>();
    Judge.walk(
        message,
        (type, it) -> {
          if (type.equals(wanted)) {
            found.add(it.toString());
          }
        });
    return found;
  }

  private static List<String> ids(JsonArray message) {
    var found = new ArrayList<String>();
    Judge.walk(message, (_, it) -> Judge.of(it, "block_id").ifPresent(found::add));
    return found;
  }

  private static List<String> labels(JsonArray message) {
    var found = new ArrayList<String>();
    Judge.walk(
        message,
        (type, it) -> {
          if (type.equals("button")) {
            found.add(Judge.string(it.getAsJsonObject("text"), "text"));
          }
        });
    return found;
  }
}
