package dk.fagfaelle.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.OutletException.Why;
import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Place;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Texts;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What is sent to Teams, request by request, and what its answers mean. */
class TeamsOutletTests {

  private static final Person ANNA = new Person("teams", Delivered.ANNA);
  private static final Audience EVERYBODY = new Audience.Everybody();

  private final MicrosoftStub microsoft = MicrosoftStub.start();
  private final List<Duration> rests = new ArrayList<>();
  private final MemoryShelf shelf = new MemoryShelf();
  private final Acquaintances people = new Acquaintances(shelf);
  private final TeamsOutlet outlet =
      new TeamsOutlet(
          connector(), people, new Messages(Texts.read(Contents.builtIn())), () -> "nonce");

  @BeforeEach
  void nothing_was_said_yet() {
    assertThat(microsoft.sent()).isEmpty();
  }

  @AfterEach
  void stop() {
    microsoft.close();
  }

  @Test
  void a_message_is_posted_with_our_token_to_the_thread_it_came_from() {
    var place = place("19:kanal@thread.tacv2;messageid=17", false);

    var name = outlet.post(place, EVERYBODY, words("**Rødgrød** med fløde"));

    var login = microsoft.sent().getFirst();
    assertThat(login.path()).isEqualTo("/" + MicrosoftStub.TENANT + "/oauth2/v2.0/token");
    assertThat(login.body())
        .isEqualTo(
            "grant_type=client_credentials&client_id=%s&client_secret=between+us&scope=https%%3A%%2F%%2Fapi.botframework.com%%2F.default"
                .formatted(MicrosoftStub.APP));
    var post = microsoft.sent().get(1);
    assertThat(post.method()).isEqualTo("POST");
    assertThat(post.authorization()).isEqualTo("Bearer ours");
    assertThat(post.path())
        .isEqualTo("/v3/conversations/19%3Akanal%40thread.tacv2%3Bmessageid%3D17/activities");
    assertThat(post.body())
        .isEqualTo(
            """
            {"type":"message","summary":"Svar","locale":"da-DK","textFormat":"plain","attachments":\
            [{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard",\
            "$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5",\
            "lang":"da","fallbackText":"Svar","msteams":{"width":"Full"},"body":[{"type":"TextBlock",\
            "text":"**Rødgrød** med fløde","wrap":true}]}}]}""");
    assertThat(name).isEqualTo("m2");
  }

  @Test
  void the_token_is_asked_for_once() {
    var place = place("a:1", true);

    assertThat(outlet.post(place, EVERYBODY, words("et"))).isEqualTo("m2");
    assertThat(outlet.post(place, EVERYBODY, words("to"))).isEqualTo("m3");
  }

  @Test
  void that_an_answer_is_being_made_is_told_once_and_nobody_waits_for_it() {
    microsoft.answerNext(503, Map.of(), "");

    outlet.working(place("a:1", true));

    await().until(() -> microsoft.activities().size() == 1);
    assertThat(microsoft.activities().getFirst().toString()).isEqualTo("{\"type\":\"typing\"}");
    assertThat(outlet.post(place("a:1", true), EVERYBODY, words("et"))).isEqualTo("m3");
    assertThat(rests).isEmpty();
  }

  @Test
  void a_message_is_shown_in_the_place_of_another() {
    outlet.replace(place("a:1", true), "m1", words("nyt"));

    var put = microsoft.sent().getLast();
    assertThat(put.method()).isEqualTo("PUT");
    assertThat(put.path()).isEqualTo("/v3/conversations/a%3A1/activities/m1");
    assertThat(microsoft.activities().getLast().path("id").asString()).isEqualTo("m1");
  }

  @ParameterizedTest
  @CsvSource({"404", "410"})
  void a_message_that_is_gone_is_told_so_that_another_can_take_its_place(int status) {
    microsoft.answerNext(status, Map.of(), "");

    assertThatThrownBy(() -> outlet.replace(place("a:1", true), "m1", words("nyt")))
        .isInstanceOfSatisfying(
            OutletException.class, it -> assertThat(it.why()).isEqualTo(Why.GONE));
  }

  @ParameterizedTest
  @CsvSource({"405", "501"})
  void where_that_cannot_be_it_is_posted_below(int status) {
    microsoft.answerNext(status, Map.of(), "");

    outlet.replace(place("a:1", true), "m1", words("nyt"));

    assertThat(microsoft.sent().getLast().method()).isEqualTo("POST");
  }

  @Test
  void what_is_for_one_person_among_others_is_said_in_her_own_chat() {
    people.meet(ANNA, address("a:anna", true));

    var name = outlet.post(place("19:kanal", false), new Audience.Only(ANNA), words("privat"));
    outlet.replace(place("19:kanal", false), name, words("stadig privat"));

    assertThat(microsoft.sent().stream().skip(1).map(MicrosoftStub.Sent::path))
        .containsExactly(
            "/v3/conversations/a%3Aanna/activities", "/v3/conversations/a%3Aanna/activities/m2");
  }

  @Test
  void a_chat_of_her_own_is_opened_if_she_has_only_written_among_others() {
    people.meet(ANNA, address("19:kanal", false));

    var place = outlet.personal(ANNA);
    var again = outlet.personal(ANNA);

    assertThat(place.isPersonal()).isTrue();
    assertThat(place.room().id()).isEqualTo("m2");
    assertThat(again).isEqualTo(place);
    assertThat(microsoft.sent()).hasSize(2);
    assertThat(microsoft.sent().getLast().body())
        .isEqualTo(
            "{\"bot\":{\"id\":\"%s\"},\"members\":[{\"id\":\"29:1anna\"}],\"isGroup\":false,\"tenantId\":\"%s\",\"channelData\":{\"tenant\":{\"id\":\"%s\"}}}"
                .formatted(Delivered.BOT, MicrosoftStub.TENANT, MicrosoftStub.TENANT));
  }

  @Test
  void who_never_wrote_hears_nothing_and_neither_do_others() {
    var place = place("19:kanal", false);

    assertThatThrownBy(() -> outlet.post(place, new Audience.Only(ANNA), words("privat")))
        .isInstanceOfSatisfying(
            OutletException.class, it -> assertThat(it.why()).isEqualTo(Why.GONE));
    assertThat(microsoft.sent()).isEmpty();
  }

  @Test
  void her_own_chat_is_not_given_up_for_another_place() {
    people.meet(ANNA, address("a:anna", true));
    people.meet(ANNA, address("19:kanal", false));

    assertThat(outlet.personal(ANNA).room().id()).isEqualTo("a:anna");
    assertThat(shelf.texts().keySet()).noneMatch(key -> key.contains("anna"));
  }

  @Test
  void teams_is_left_alone_for_as_long_as_it_asks() {
    microsoft.answerNext(429, Map.of("Retry-After", "7"), "");
    microsoft.answerNext(503, Map.of(), "");

    assertThat(outlet.post(place("a:1", true), EVERYBODY, words("hej"))).isEqualTo("m4");
    assertThat(rests).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2));
  }

  @Test
  void after_a_minute_it_is_given_up_for_later() {
    for (var i = 0; i < 20; i++) {
      microsoft.answerNext(429, Map.of("Retry-After", "25"), "");
    }

    assertFails(Why.LATER, "Teams did not take a message: it answers 429");
    assertThat(rests).containsExactly(Duration.ofSeconds(25), Duration.ofSeconds(25));
  }

  @Test
  void an_hour_is_not_waited_for() {
    microsoft.answerNext(429, Map.of("Retry-After", "3600"), "");

    assertFails(Why.LATER, "Teams did not take a message: it answers 429");
    assertThat(rests).isEmpty();
  }

  @Test
  void a_network_that_is_away_is_for_later() {
    var place = new Address("http://127.0.0.1:1/", "a:1", "t", "b", true).place();

    assertThatThrownBy(() -> outlet.post(place, EVERYBODY, words("hemmeligt")))
        .isInstanceOf(OutletException.class)
        .hasMessageContaining("cannot be reached")
        .hasMessageNotContaining("hemmeligt");
  }

  @Test
  void a_token_that_was_revoked_is_asked_for_anew_once() {
    microsoft.answerNext(401, Map.of(), "");
    assertThat(outlet.post(place("a:1", true), EVERYBODY, words("hej"))).isNotEmpty();

    microsoft.answerNext(401, Map.of(), "");
    microsoft.answerNext(401, Map.of(), "");
    assertFails(Why.REVOKED, "Teams answers 401 ");
  }

  @ParameterizedTest
  @CsvSource({"403,GONE", "404,GONE", "400,REFUSED", "413,REFUSED"})
  void other_answers_say_what_became_of_it(int status, Why why) {
    var body = "{\"error\":{\"code\":\"BadSyntax\",\"message\":\"hemmeligt\"}}";
    microsoft.answerNext(status, Map.of(), body);

    assertFails(why, "Teams answers %d BadSyntax".formatted(status));
  }

  private void assertFails(Why why, String message) {
    assertThatThrownBy(() -> outlet.post(place("a:1", true), EVERYBODY, words("hej")))
        .isInstanceOfSatisfying(OutletException.class, it -> assertThat(it.why()).isEqualTo(why))
        .hasMessage(message);
  }

  private Connector connector() {
    var settings =
        new TeamsSettings(
            MicrosoftStub.APP,
            "between us",
            MicrosoftStub.TENANT,
            List.of(),
            "",
            microsoft.address(),
            List.of(),
            false,
            "");
    var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    var json = new JsonMapper();
    var line = new Line(client, json, Clock.systemUTC(), settings);
    return new Connector(new Courier(_ -> true, line.tokens(), client, rests::add), json);
  }

  private Address address(String conversation, boolean isPersonal) {
    return new Address(
        microsoft.address(), conversation, MicrosoftStub.TENANT, Delivered.BOT, isPersonal);
  }

  private Place place(String conversation, boolean isPersonal) {
    return address(conversation, isPersonal).place();
  }

  private static Showing words(String markdown) {
    return new Showing("Svar", List.of(new Piece.Words(markdown)), new Turning.Following());
  }
}
