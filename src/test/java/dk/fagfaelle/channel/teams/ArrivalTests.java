package dk.fagfaelle.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.channel.chat.Arrival;
import dk.fagfaelle.channel.chat.Ties;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Workplace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What Teams delivers becomes arrivals, and what nobody said to the assistant becomes none. */
class ArrivalTests {

  private final Arrivals arrivals =
      new Arrivals(new Ties(egely()), new Commands(Texts.read(Contents.builtIn())));

  @Test
  void words_to_the_bot_alone_arrive_with_who_and_where() {
    var arrival = only(Delivered.personal("hvad er defusing?"));

    assertThat(arrival.act()).isEqualTo(new Utterance("hvad er defusing?"));
    assertThat(arrival.person()).isEqualTo(new Person("teams", Delivered.ANNA));
    assertThat(arrival.place().room()).isEqualTo(new Room("teams", "a:1personal"));
    assertThat(arrival.place().isPersonal()).isTrue();
    assertThat(arrival.workplace()).isEqualTo("egely");
    assertThat(arrival.id()).isEqualTo(only(Delivered.personal("hvad er defusing?")).id());
    assertThat(arrival.message()).isEmpty();
    assertThat(arrival.isEchoed()).isFalse();
  }

  @Test
  void a_thread_is_a_room_of_its_own_and_the_mention_is_no_word() {
    var arrival = only(Delivered.inChannel("hvad er defusing?"));

    assertThat(arrival.act()).isEqualTo(new Utterance("hvad er defusing?"));
    assertThat(arrival.place().room().id()).endsWith("@thread.tacv2;messageid=1700000000000");
    assertThat(arrival.place().isPersonal()).isFalse();
  }

  @Test
  void the_address_of_a_place_can_be_read_again() {
    var place = only(Delivered.inChannel("hej")).place();

    assertThat(Address.of(place).place()).isEqualTo(place);
    assertThat(Address.of(place))
        .isEqualTo(
            new Address(
                MicrosoftStub.SERVICE,
                "19:kanal@thread.tacv2;messageid=1700000000000",
                MicrosoftStub.TENANT,
                Delivered.BOT,
                false));
  }

  @Test
  void an_unknown_tenant_is_nobodys_workplace() {
    var message = Delivered.personal("hej");
    message.withObject("conversation").put("tenantId", "t2");
    message.withObject("channelData").putObject("tenant").put("id", "t2");

    assertThat(only(message).workplace()).isEqualTo("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<at>Fagfælle</at> hvad siger <at>Bo Bo</at>?|hvad siger @?",
        "<at>Fagfælle</at>&nbsp;hun er væk &amp; jeg er bange|hun er væk & jeg er bange",
        "Rødgrød <at>Fagfælle</at> med fløde|Rødgrød med fløde",
        "<p>et</p><p>to</p>|et¤to",
        "se <a href=\"https://a.dk/x?y=1\">her</a>|se her https://a.dk/x?y=1",
        "se <a href=\"https://a.dk\">https://a.dk</a>|se https://a.dk",
        "puha <emoji alt=\"😀\"></emoji>|puha 😀",
        "1 &lt; 2 og 3 > 2|1 < 2 og 3 > 2",
        "hun <3 ham|hun <3 ham",
        "&lt;b&gt;ikke fed&lt;/b&gt;|<b>ikke fed</b>"
      })
  void signs_of_teams_become_plain_words(String typed, String words) {
    var message = Delivered.personal(typed);
    Delivered.mention(message, Delivered.BOT, "<at>Fagfælle</at>");
    Delivered.mention(message, "29:bo", "<at>Bo Bo</at>");

    assertThat(only(message).act()).isEqualTo(new Utterance(words.replace("¤", "\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "messageUpdate",
        "messageDelete",
        "messageReaction",
        "typing",
        "event",
        "endOfConversation"
      })
  void what_is_no_message_is_silent(String type) {
    assertThat(read(Delivered.personal("hej").put("type", type))).isEmpty();
  }

  @Test
  void other_bots_and_the_bot_itself_are_silent() {
    var byRole = Delivered.personal("hej");
    byRole.withObject("from").put("role", "bot");
    var byName = Delivered.personal("hej");
    byName.withObject("from").put("id", Delivered.BOT);

    assertThat(read(byRole)).isEmpty();
    assertThat(read(byName)).isEmpty();
  }

  @Test
  void where_others_talk_words_without_the_mention_are_silent() {
    var unmentioned = Delivered.inChannel("hej");
    unmentioned.remove("entities");
    var other = Delivered.inChannel("hej");
    other.remove("entities");
    Delivered.mention(other, "29:bo", "<at>Fagfælle</at>");

    assertThat(read(unmentioned)).isEmpty();
    assertThat(read(other)).isEmpty();
  }

  @Test
  void a_command_begins_what_it_names() {
    assertThat(only(Delivered.inChannel("start Defusing ")).act())
        .isEqualTo(new Press("introduce", "defusing"));
    assertThat(only(Delivered.personal("Mine næste skridt")).act())
        .isEqualTo(new Press("next-steps", ""));
  }

  @Test
  void a_mention_without_words_is_silent() {
    assertThat(read(Delivered.inChannel(" "))).isEmpty();
  }

  @Test
  void both_kinds_of_button_mean_the_same_press() {
    Map<String, Object> data =
        Map.of(
            "action", "session",
            "value", "s~WRITE~1~a~2",
            "nonce", "n",
            "fields", Map.of("in-0", "who", "in-1", "what", "in-2", "when"),
            "in-0", "Anna",
            "in-2", 3,
            "in-9", "of another form");
    var executed = only(Delivered.executed(data));
    var submitted = only(Delivered.submitted(data));

    assertThat(executed.act())
        .isEqualTo(
            new Press("session", "s~WRITE~1~a~2", Map.of("who", "Anna", "what", "", "when", "3")));
    assertThat(executed.message()).isEqualTo("card1");
    assertThat(submitted).isEqualTo(executed);
  }

  @Test
  void a_press_delivered_again_with_a_new_id_is_the_same_arrival() {
    var data = Map.<String, Object>of("action", "a", "value", "v", "nonce", "n");
    var first = Delivered.executed(data).put("id", "1");
    var again = Delivered.executed(data).put("id", "2").put("timestamp", "later");

    assertThat(only(again).id()).isEqualTo(only(first).id());
  }

  @Test
  void another_person_another_card_and_another_drawing_are_other_arrivals() {
    var data = Map.<String, Object>of("action", "a", "value", "v", "nonce", "n");
    var person = Delivered.executed(data);
    person.withObject("from").put("id", "29:bo");
    var redrawn = Delivered.executed(Map.of("action", "a", "value", "v", "nonce", "m"));

    assertThat(
            List.of(
                only(Delivered.executed(data)).id(),
                only(person).id(),
                only(Delivered.executed(data).put("replyToId", "card2")).id(),
                only(redrawn).id()))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_save_is_a_press_for_each_answer_that_changed() {
    var sent =
        Map.<String, Object>of(
            "nonce", "n",
            "picks", Map.of("p0", "", "p1", "rate\n1:a", "p2", "rate\n2:a", "p3", "", "p4", "x\ny"),
            "p0", "rate\n0:b",
            "p1", "rate\n1:a",
            "p2", "-",
            "p4", "rate\n4:c");

    assertThat(read(Delivered.submitted(sent)).stream().map(Arrival::act))
        .containsExactlyInAnyOrder(
            new Press("rate", "0:b"), new Press("rate", "2:a"), new Press("rate", "4:c"));
  }

  @Test
  void what_is_no_button_of_ours_is_silent() {
    assertThat(read(Delivered.submitted(Map.of("x", "y")))).isEmpty();
    assertThat(read(Delivered.executed(Map.of()))).isEmpty();
  }

  @Test
  void what_was_written_is_not_in_what_is_printed() {
    var activity = Activity.read(Delivered.personal("zqxmark")).orElseThrow();

    assertThat(activity.toString()).doesNotContain("zqxmark").doesNotContain("Anna");
  }

  private Arrival only(ObjectNode delivered) {
    var found = read(delivered);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<Arrival> read(ObjectNode delivered) {
    return arrivals.of(Activity.read(delivered).orElseThrow());
  }

  private static Workplace egely() {
    var rooms = List.of("teams:" + MicrosoftStub.TENANT);
    return new Workplace("egely", "Egely", false, false, Map.of(), List.of(), rooms);
  }
}
