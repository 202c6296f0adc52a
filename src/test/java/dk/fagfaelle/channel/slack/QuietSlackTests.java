package dk.fagfaelle.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.fagfaelle.channel.slack.StubSlack.Answer;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What people write reaches no log, neither ours nor that of Slack's library. */
class QuietSlackTests {

  private static final String NEEDLE = "hemmelighed";

  @Test
  void words_reach_no_log_whatever_goes_wrong() {
    var log = new ListAppender<ILoggingEvent>();
    log.start();
    try (var stub = StubSlack.start();
        var slack =
            RunningSlack.start(
                "--fagfaelle.slack.signing-secret=" + Wirings.SECRET,
                "--fagfaelle.slack.api-url=" + stub.url())) {
      ((Logger) LoggerFactory.getLogger("ROOT")).addAppender(log);
      stub.answering("assistant.threads.setStatus", Answer.error("internal_error"));

      var json = "application/json";
      var form = "application/x-www-form-urlencoded";
      var direct = Wirings.direct(NEEDLE, ",\"thread_ts\":\"1.1\"");
      assertThat(slack.post(json, Wirings.event("Ev1", direct)).statusCode()).isEqualTo(200);
      assertThat(slack.post(json, "{" + NEEDLE).statusCode()).isNotEqualTo(200);
      assertThat(
              slack.post(json, Wirings.event("Ev2", "{\"type\":\"" + NEEDLE + "\"}")).statusCode())
          .isEqualTo(200);
      assertThat(slack.post(form, "payload=" + NEEDLE).statusCode()).isNotZero();
      assertThat(slack.post(form, Wirings.command("/fagfaelle", "C1", NEEDLE)).statusCode())
          .isEqualTo(200);
      var _ = stub.awaitCall("assistant.threads.setStatus");
    } finally {
      ((Logger) LoggerFactory.getLogger("ROOT")).detachAppender(log);
    }

    assertThat(log.list).noneMatch(it -> it.getFormattedMessage().contains(NEEDLE));
    assertThat(log.list)
        .noneMatch(
            it ->
                it.getThrowableProxy() != null
                    && ("" + it.getThrowableProxy().getMessage()).contains(NEEDLE));
  }
}
