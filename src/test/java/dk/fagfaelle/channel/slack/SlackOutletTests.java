package dk.fagfaelle.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.OutletException.Why;
import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Place;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning.Following;
import dk.fagfaelle.channel.slack.StubSlack.Answer;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import dk.fagfaelle.reply.Texts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what is shown goes, and what comes of trouble. */
class SlackOutletTests {

  private static final Audience EVERYBODY = new Audience.Everybody();
  private static final Audience ANE = new Audience.Only(new Person("slack", "U0ANE"));

  private final StubSlack stub = StubSlack.start();
  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private final SlackOutlet outlet =
      new SlackOutlet(
          new SlackCalls(stub.client(), "xoxb-test", waits::add),
          new BlockKit(Texts.read(Contents.builtIn())));

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void what_is_for_everybody_is_posted_in_the_thread() {
    var name = outlet.post(place("C1", "17.1", ""), EVERYBODY, showing("Hej æøå"));

    var call = stub.awaitCall("chat.postMessage");
    Judge.judge(call.field("blocks"));
    assertThat(name).startsWith("1700000000.");
    assertThat(call.field("channel")).isEqualTo("C1");
    assertThat(call.field("thread_ts")).isEqualTo("17.1");
    assertThat(call.field("blocks")).contains("Hej æøå");
    assertThat(call.field("text")).isEqualTo("Nyt &lt;svar&gt;");
    assertThat(call.field("unfurl_links")).isEqualTo("0");
  }

  @Test
  void what_is_for_one_is_seen_by_one() {
    var name = outlet.post(place("C1", "17.1", ""), ANE, showing("Kun dig"));

    var call = stub.awaitCall("chat.postEphemeral");
    assertThat(name).isEmpty();
    assertThat(call.field("user")).isEqualTo("U0ANE");
    assertThat(call.field("thread_ts")).isEqualTo("17.1");
    assertThat(stub.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void in_a_room_of_her_own_it_is_a_message_like_any_other() {
    assertThat(outlet.post(place("D1", "", ""), ANE, showing("Kun dig"))).isNotEmpty();
    assertThat(stub.calls("chat.postEphemeral")).isEmpty();
  }

  @Test
  void where_we_are_no_member_who_used_a_command_is_answered_all_the_same() {
    stub.answering("chat.postEphemeral", Answer.error("not_in_channel"));

    var name = outlet.post(place("C1", "", stub.responseUrl()), ANE, showing("Kun dig"));

    assertThat(name).isEmpty();
    assertThat(stub.awaitCall("response_url").body())
        .contains("\"response_type\":\"ephemeral\"")
        .contains("\"replace_original\":false")
        .contains("Kun dig");
  }

  @Test
  void what_is_for_one_is_never_shown_to_another_who_happened_to_press() {
    stub.answering("chat.postEphemeral", Answer.error("not_in_channel"));
    var bo = new Audience.Only(new Person("slack", "U0BO"));

    var fault = fault(() -> outlet.post(place("C1", "", stub.responseUrl()), bo, showing("Bo")));

    assertThat(fault.why()).isEqualTo(Why.GONE);
    assertThat(stub.calls("response_url")).isEmpty();
  }

  @Test
  void a_message_is_shown_anew() {
    outlet.replace(place("C1", "", ""), "17.5", showing("Nyt"));

    var call = stub.awaitCall("chat.update");
    assertThat(call.field("ts")).isEqualTo("17.5");
    Judge.judge(call.field("blocks"));
  }

  @Test
  void what_only_one_sees_is_shown_anew_where_she_pressed() {
    outlet.replace(place("C1", "", ""), SlackOutlet.pressed(stub.responseUrl()), showing("Resten"));

    assertThat(stub.awaitCall("response_url").body()).contains("\"replace_original\":true");
    assertThat(fault(() -> outlet.replace(place("C1", "", ""), "", showing("x"))).why())
        .isEqualTo(Why.GONE);
  }

  @Test
  void a_long_answer_goes_on_in_further_messages() {
    var name = outlet.post(place("C1", "", ""), EVERYBODY, showing("ord ".repeat(9_000)));

    var calls = stub.calls("chat.postMessage");
    assertThat(name).isEqualTo("1700000000.000001");
    assertThat(calls).hasSizeGreaterThan(2);
    calls.forEach(it -> Judge.judge(it.field("blocks")));
  }

  @Test
  void a_persons_own_room_is_opened() {
    var place = outlet.personal(new Person("slack", "U0ANE"));

    assertThat(place.isPersonal()).isTrue();
    assertThat(place.room()).isEqualTo(new Room("slack", "D0ANE"));
    assertThat(stub.awaitCall("conversations.open").field("users")).isEqualTo("U0ANE");
  }

  @Test
  void it_waits_when_slack_wants_to_be_left_alone() {
    stub.answering("chat.postMessage", Answer.wait(7), Answer.wait(20));

    assertThat(outlet.post(place("C1", "", ""), EVERYBODY, showing("Hej"))).isNotEmpty();
    assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(20));
  }

  @Test
  void it_does_not_wait_for_ever() {
    stub.answering("chat.postMessage", Answer.wait(40), Answer.wait(40));

    assertThat(fault(() -> outlet.post(place("C1", "", ""), EVERYBODY, showing("Hej"))).why())
        .isEqualTo(Why.LATER);
    assertThat(waits).hasSize(1);
  }

  @Test
  void a_slack_that_is_away_is_asked_again_later() {
    stub.close();

    var fault = fault(() -> outlet.post(place("C1", "", ""), EVERYBODY, showing("hemmeligt")));

    assertThat(fault.why()).isEqualTo(Why.LATER);
    assertThat(fault).hasMessageContaining("cannot be reached").hasMessageNotContaining("hemmelig");
  }

  @ParameterizedTest
  @CsvSource({
    "channel_not_found, GONE",
    "not_in_channel, GONE",
    "is_archived, GONE",
    "message_not_found, GONE",
    "user_not_found, GONE",
    "cannot_dm_bot, GONE",
    "token_revoked, REVOKED",
    "account_inactive, REVOKED",
    "invalid_auth, REVOKED",
    "ratelimited, LATER",
    "internal_error, LATER",
    "invalid_blocks, REFUSED",
    "missing_scope, REFUSED"
  })
  void what_slack_refuses_has_one_of_four_reasons(String error, Why why) {
    stub.answering("chat.postMessage", Answer.error(error));
    stub.answering("chat.update", Answer.error(error));

    var posted = fault(() -> outlet.post(place("C1", "", ""), EVERYBODY, showing("hemmeligt")));
    var replaced = fault(() -> outlet.replace(place("C1", "", ""), "17.5", showing("hemmeligt")));

    assertThat(List.of(posted.why(), replaced.why())).containsOnly(why);
    assertThat(posted).hasMessage("chat.postMessage: " + error);
  }

  private static OutletException fault(ThrowingCallable call) {
    return catchThrowableOfType(OutletException.class, call);
  }

  private static Place place(String channel, String thread, String answer) {
    return new Address(channel, thread, "U0ANE", answer).place();
  }

  private static Showing showing(String words) {
    return new Showing("Nyt <svar>", List.of(new Piece.Words(words)), new Following());
  }
}
