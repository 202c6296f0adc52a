package dk.fagfaelle.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.fagfaelle.channel.chat.Checkup;
import dk.fagfaelle.channel.slack.StubSlack.Answer;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Workplace;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the operator is told of the connection. */
class SlackCheckupTests {

  private final Texts texts = Texts.read(Contents.builtIn());
  private final StubSlack stub = StubSlack.start();

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void all_is_well() {
    answering(String.join(",", SlackCheckup.SCOPES));

    var results = run("xoxb-1", "xapp-1", List.of("slack:T1"), "C1");

    assertThat(results).allMatch(Checkup.Result::isWell);
    assertThat(results)
        .extracting(Checkup.Result::step)
        .containsExactly("tokens", "auth", "scopes", "socket", "clock", "tie", "message");
    assertThat(stub.awaitCall("chat.postMessage").field("channel")).isEqualTo("C1");
    assertThat(stub.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void no_message_is_sent_unasked() {
    answering(String.join(",", SlackCheckup.SCOPES));

    assertThat(run("xoxb-1", "xapp-1", List.of("slack:T1/C9"), ""))
        .allMatch(Checkup.Result::isWell);
    assertThat(stub.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void a_token_of_the_wrong_kind_is_seen_before_slack_is_asked() {
    assertThat(unwell(run("xapp-1", "xapp-1", List.of(), ""))).startsWith("tokens");
    assertThat(stub.calls()).isEmpty();
  }

  @Test
  void slacks_own_word_for_a_refused_token_is_told() {
    stub.answering("auth.test", Answer.error("token_revoked"));

    assertThat(unwell(run("xoxb-1", "xapp-1", List.of(), ""))).contains("auth", "token_revoked");
  }

  @Test
  void missing_scopes_are_named() {
    answering("chat:write,commands,app_mentions:read,assistant:write");

    assertThat(unwell(run("xoxb-1", "xapp-1", List.of(), "")))
        .isEqualTo("scopes [im:history, im:write]");
  }

  @Test
  void a_socket_that_slack_does_not_open_is_seen() {
    answering(String.join(",", SlackCheckup.SCOPES));

    assertThat(unwell(run("xoxb-1", "xapp-refused", List.of(), ""))).startsWith("socket");
  }

  @Test
  void a_clock_that_is_wrong_is_seen() {
    answering(String.join(",", SlackCheckup.SCOPES));
    var late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6));

    var results = checkup(settings("xoxb-1", "xapp-1", ""), List.of(), late).run();

    assertThat(unwell(results)).startsWith("clock [3");
  }

  @Test
  void the_very_line_that_ties_the_workspace_is_given() {
    answering(String.join(",", SlackCheckup.SCOPES));

    assertThat(unwell(run("xoxb-1", "xapp-1", List.of("slack:T2"), "")))
        .isEqualTo("tie [slack:T1]");
  }

  @Test
  void every_step_has_words() {
    assertThatCode(
            () ->
                List.of("tokens", "auth", "scopes", "socket", "clock", "tie", "message")
                    .forEach(
                        step -> {
                          assertThat(texts.say("doctor.slack." + step)).isNotBlank();
                          assertThat(texts.say("doctor.slack." + step + ".remedy")).isNotBlank();
                        }))
        .doesNotThrowAnyException();
  }

  @Test
  void the_settings_print_no_secret() {
    assertThat(settings("xoxb-1", "xapp-1", "").toString())
        .doesNotContain("xoxb", "xapp", "s3cret");
  }

  private void answering(String scopes) {
    stub.answering(
        "auth.test",
        new Answer(
            200,
            Map.of("x-oauth-scopes", scopes),
            "{\"ok\":true,\"team\":\"Lind\",\"user\":\"fagfaelle\",\"team_id\":\"T1\"}"));
  }

  private List<Checkup.Result> run(String bot, String app, List<String> rooms, String channel) {
    return checkup(settings(bot, app, channel), rooms, Clock.systemUTC()).run();
  }

  private SlackCheckup checkup(SlackSettings settings, List<String> rooms, Clock clock) {
    var workplace = new Workplace("lind", "Lind", false, false, Map.of(), List.of(), rooms);
    return new SlackCheckup(
        settings,
        new SlackCalls(stub.client(), settings.botToken(), _ -> {}),
        SlackCheckupTests::open,
        new SlackCheckup.Surroundings(workplace, texts, clock));
  }

  private SlackSettings settings(String bot, String app, String channel) {
    return new SlackSettings(bot, app, "s3cret", stub.url(), channel, "");
  }

  private static String open(String token) throws IOException {
    if (token.equals("xapp-refused")) {
      throw new IOException("refused");
    }
    return "wss://slack/link";
  }

  private static String unwell(List<Checkup.Result> results) {
    var last = results.getLast();
    assertThat(last.isWell()).isFalse();
    return last.step() + " " + last.details();
  }
}
