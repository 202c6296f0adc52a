package dk.fagfaelle.channel.slack;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dk.fagfaelle.channel.chat.Arrival;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack posts, as recorded, and what comes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveriesOverHttpTests {

  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Person ANE = new Person("slack", "U0ANE");

  private final StubSlack stub = StubSlack.start();
  private final RunningSlack slack =
      RunningSlack.start(
          "--fagfaelle.slack.signing-secret=" + Wirings.SECRET,
          "--fagfaelle.slack.api-url=" + stub.url());

  @BeforeEach
  void forget() {
    slack.chat().forget();
  }

  @AfterAll
  void stop() {
    slack.close();
    stub.close();
  }

  @Test
  void slack_is_told_that_the_address_is_ours() {
    var answer =
        slack.post(JSON, "{\"token\":\"t\",\"challenge\":\"c-1\",\"type\":\"url_verification\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("c-1");
  }

  @Test
  void a_mention_is_a_question_in_a_thread_of_its_own() {
    var arrival =
        arrives(
            JSON,
            Wirings.event(
                "Ev1",
                Wirings.mention(
                    "<@U0BOT> hvad er *defusing* &amp; debriefing? Spørg <@U2> :smile:")));

    assertThat(arrival.id()).isEqualTo("Ev1");
    assertThat(arrival.place().room()).isEqualTo(new Room("slack", "C1|17.1"));
    assertThat(arrival.place().isPersonal()).isFalse();
    assertThat(arrival.person()).isEqualTo(ANE);
    assertThat(arrival.workplace()).isEqualTo("lind");
    assertThat(arrival.act()).isEqualTo(new Utterance("hvad er *defusing* & debriefing? Spørg @"));
    assertThat(arrival.isEchoed()).isFalse();
    assertThat(slack.chat().welcomes().getFirst().room()).isEqualTo(new Room("slack", "C1"));
  }

  @Test
  void what_is_written_to_us_alone_is_a_question() {
    var arrival = arrives(JSON, Wirings.event("Ev2", Wirings.direct("Må jeg låse døren?", "")));

    assertThat(arrival.place().room()).isEqualTo(new Room("slack", "D1"));
    assertThat(arrival.place().isPersonal()).isTrue();
    assertThat(arrival.act()).isEqualTo(new Utterance("Må jeg låse døren?"));
  }

  @Test
  void a_repeated_delivery_is_handed_on_like_the_first() {
    var body = Wirings.event("Ev2", Wirings.direct("Hej", ""));
    var time = "" + RunningSlack.NOW.getEpochSecond();
    var again =
        Map.of(
            "X-Slack-Request-Timestamp",
            time,
            "X-Slack-Signature",
            Wirings.sign(time, body),
            "X-Slack-Retry-Num",
            "2");

    assertThat(slack.post(JSON, body, again).statusCode()).isEqualTo(200);
    assertThat(slack.chat().only().id()).isEqualTo("Ev2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",\"bot_id\":\"B1\"",
        ",\"subtype\":\"message_changed\",\"message\":{\"text\":\"x\"}",
        ",\"subtype\":\"message_deleted\"",
        ",\"subtype\":\"channel_join\"",
        ",\"subtype\":\"bot_message\",\"bot_id\":\"B1\"",
        ",\"edited\":{\"user\":\"U0ANE\",\"ts\":\"1\"}"
      })
  void other_bots_edits_deletions_and_joins_are_taken_and_forgotten(String more) {
    assertThat(slack.post(JSON, Wirings.event("Ev3", Wirings.direct("x", more))).statusCode())
        .isEqualTo(200);
    assertThat(slack.chat().arrivals()).isEmpty();
  }

  @Test
  void what_people_say_in_a_channel_without_a_mention_is_not_ours() {
    var overheard = Wirings.direct("x", "").replace("\"im\"", "\"channel\"");

    assertThat(slack.post(JSON, Wirings.event("Ev4", overheard)).statusCode()).isEqualTo(200);
    assertThat(
            slack
                .post(JSON, Wirings.event("Ev5", Wirings.direct("x", "").replace("U0ANE", "U0BOT")))
                .statusCode())
        .isEqualTo(200);
    assertThat(slack.chat().arrivals()).isEmpty();
  }

  @Test
  void words_beside_a_file_are_heard() {
    var arrival =
        arrives(
            JSON,
            Wirings.event(
                "Ev6", Wirings.direct("Hvad er det?", ",\"subtype\":\"file_share\",\"files\":[]")));

    assertThat(arrival.act()).isEqualTo(new Utterance("Hvad er det?"));
  }

  @Test
  void a_command_asks_where_nobody_sees_it() {
    var arrival = arrives(FORM, Wirings.command("/fagfaelle", "C1", "hj%C3%A6lp%20%2Anu%2A+~"));

    assertThat(arrival.act()).isEqualTo(new Utterance("hjælp *nu* ~"));
    assertThat(arrival.isEchoed()).isTrue();
    assertThat(arrival.place().room()).isEqualTo(new Room("slack", "C1"));
    assertThat(Address.of(arrival.place()).answer()).isEqualTo("http://127.0.0.1/answer");
  }

  @ParameterizedTest
  @CsvSource({
    "/sparring, thinking-together",
    "/defusing, defusing",
    "/debrief, debriefing",
    "/efter-episode, after-episode"
  })
  void a_command_introduces_a_session(String command, String flow) {
    assertThat(arrives(FORM, Wirings.command(command, "C1", "noget")).act())
        .isEqualTo(new Press("introduce", flow));
  }

  @Test
  void a_message_can_be_asked_about() {
    var arrival = arrives(FORM, Wirings.form(Wirings.shortcut("Hun har skåret sig igen")));

    assertThat(arrival.act()).isEqualTo(new Utterance("Hun har skåret sig igen"));
    assertThat(arrival.person()).isEqualTo(ANE);
    assertThat(arrival.isEchoed()).isTrue();
  }

  @Test
  void a_press_is_what_the_button_carries() {
    var press =
        Wirings.press(Wirings.inMessage("C1", false), "b.0.1", "unfold|f0p1|answer|a%26b", "{}");

    var arrival = arrives(FORM, Wirings.form(press));

    assertThat(arrival.act()).isEqualTo(new Press("unfold", "f0p1|answer|a&b"));
    assertThat(arrival.message()).isEqualTo("17.9");
    assertThat(arrival.id()).isEqualTo("17.9|b.0.1|U0ANE|1700000001.5");
    assertThat(arrival.isEchoed()).isFalse();
  }

  @Test
  void a_press_in_what_only_one_sees_brings_the_way_to_show_it_anew() {
    var press = Wirings.press(Wirings.inMessage("C1", true), "b.0.1", "answer|x", "{}");

    assertThat(arrives(FORM, Wirings.form(press)).message())
        .isEqualTo("url:http://127.0.0.1/answer");
  }

  @Test
  void a_press_brings_what_was_filled_in_in_its_own_form() {
    var key = Typed.keyOf("step-1");
    var state =
        """
        {"%1$s.00.words":{"%1$s.00.words":{"type":"plain_text_input","value":"Jeg så "}},\
        "%1$s.01.words":{"%1$s.01.words":{"type":"plain_text_input","value":"en dør"}},\
        "%1$s.00.due":{"%1$s.00.due":{"type":"datepicker","selected_date":"2026-12-01"}},\
        "%1$s.00.empty":{"%1$s.00.empty":{"type":"plain_text_input","value":null}},\
        "%1$s.00.owner":{"%1$s.00.owner":{"type":"static_select","selected_option":\
        {"text":{"type":"plain_text","text":"Bo"},"value":"u2"}}},\
        "00000000.00.other":{"00000000.00.other":{"type":"plain_text_input","value":"andet"}}}"""
            .formatted(key);
    var press = Wirings.press(Wirings.inMessage("D1", false), Typed.sendOf(key), "say|s-1", state);

    assertThat(arrives(FORM, Wirings.form(press)).act())
        .isEqualTo(
            new Press(
                "say",
                "s-1",
                Map.of("words", "Jeg så en dør", "due", "2026-12-01", "owner", "u2", "empty", "")));
  }

  @Test
  void ticks_and_buttons_nobody_made_do_nothing() {
    var tick =
        Wirings.press(Wirings.inMessage("C1", false), "tick.b.0", "x", "{}")
            .replace("\"type\":\"button\"", "\"type\":\"checkboxes\"");
    var made = Wirings.press(Wirings.inMessage("C1", false), "b.0", "%zz", "{}");

    assertThat(slack.post(FORM, Wirings.form(tick)).statusCode()).isEqualTo(200);
    assertThat(slack.post(FORM, Wirings.form(made)).statusCode()).isEqualTo(200);
    assertThat(slack.chat().arrivals()).isEmpty();
  }

  @Test
  void home_is_published_and_its_presses_are_answered_in_direct_messages() {
    var opened =
        "{\"type\":\"app_home_opened\",\"user\":\"U0ANE\",\"channel\":\"D1\",\"tab\":\"home\",\"event_ts\":\"1\"}";

    assertThat(slack.post(JSON, Wirings.event("Ev7", opened)).statusCode()).isEqualTo(200);

    var view = new Gson().fromJson(stub.awaitCall("views.publish").field("view"), JsonObject.class);
    Judge.judge(view.get("blocks").toString());
    assertThat(view.get("private_metadata").getAsString()).isEqualTo("D1");
    assertThat(view.toString()).contains("introduce|defusing").contains("next-steps");

    var press = Wirings.press(Wirings.inHome(), "b.0.0", "introduce|defusing", "{}");
    var arrival = arrives(FORM, Wirings.form(press));
    assertThat(arrival.place().room()).isEqualTo(new Room("slack", "D1"));
    assertThat(arrival.message()).isEmpty();
  }

  @Test
  void the_pane_is_furnished_and_says_when_we_work() {
    var started =
        """
        {"type":"assistant_thread_started","assistant_thread":{"user_id":"U0ANE","context":{},\
        "channel_id":"D1","thread_ts":"17.0"},"event_ts":"17.0"}""";

    assertThat(slack.post(JSON, Wirings.event("Ev8", started)).statusCode()).isEqualTo(200);
    assertThat(stub.awaitCall("assistant.threads.setSuggestedPrompts").field("prompts"))
        .contains("Hvad er defusing?");
    assertThat(stub.awaitCall("assistant.threads.setTitle").field("title"))
        .isEqualTo("Samtale 22.11. kl. 12.00");

    var arrival =
        arrives(JSON, Wirings.event("Ev9", Wirings.direct("Hej", ",\"thread_ts\":\"17.0\"")));
    assertThat(arrival.place().room()).isEqualTo(new Room("slack", "D1|17.0"));
    assertThat(stub.awaitCall("assistant.threads.setStatus").field("thread_ts")).isEqualTo("17.0");
  }

  @Test
  void what_is_unknown_is_taken_so_that_it_does_not_come_again() {
    assertThat(
            slack.post(JSON, Wirings.event("Ev10", "{\"type\":\"reaction_added\"}")).statusCode())
        .isEqualTo(200);
    assertThat(
            slack
                .post(FORM, Wirings.form(Wirings.shortcut("x").replace("ask-about-this", "other")))
                .statusCode())
        .isEqualTo(200);
  }

  private Arrival arrives(String type, String body) {
    assertThat(slack.post(type, body).statusCode()).isEqualTo(200);
    await().atMost(20, SECONDS).until(() -> !slack.chat().arrivals().isEmpty());
    return slack.chat().only();
  }
}
