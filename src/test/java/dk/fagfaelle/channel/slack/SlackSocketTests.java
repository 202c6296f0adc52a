package dk.fagfaelle.channel.slack;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.channel.chat.Arrival;
import dk.fagfaelle.channel.chat.Ties;
import dk.fagfaelle.channel.slack.StubSlack.Answer;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Workplace;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** The socket, where nobody can post to us. */
class SlackSocketTests {

  private final StubSlack stub = StubSlack.start();
  private final StubSocket theirs = StubSocket.open();
  private final RecordingChat chat = new RecordingChat();
  private final SlackSocket socket = socket();

  @AfterEach
  void stop() {
    socket.stop();
    theirs.close();
    stub.close();
  }

  @Test
  void what_comes_through_it_arrives_in_order_and_is_acknowledged() {
    socket.start();

    IntStream.range(0, 50).forEach(i -> theirs.deliver(envelope("e" + i, "Ev" + i, "nr " + i)));

    await().atMost(20, SECONDS).until(() -> theirs.acknowledged().size() == 50);
    assertThat(theirs.acknowledged().getFirst()).isEqualTo("{\"envelope_id\":\"e0\"}");
    assertThat(chat.arrivals().stream().map(Arrival::id))
        .containsExactlyElementsOf(IntStream.range(0, 50).mapToObj(i -> "Ev" + i).toList());
  }

  @Test
  void a_repeated_delivery_is_handed_on_and_acknowledged() {
    socket.start();

    theirs.deliver(
        envelope("e2", "Ev1", "Hej").replace("\"retry_attempt\":0", "\"retry_attempt\":1"));

    await().atMost(20, SECONDS).until(() -> theirs.acknowledged().size() == 1);
    assertThat(chat.only().id()).isEqualTo("Ev1");
  }

  @Test
  void it_is_opened_anew_when_slack_hangs_up() {
    socket.start();
    await().atMost(20, SECONDS).until(() -> theirs.opened() == 1);

    theirs.hangUp();

    await().atMost(20, SECONDS).until(() -> theirs.opened() == 2);
    theirs.deliver(envelope("e1", "Ev1", "Hej"));
    assertThat(chat.only().id()).isEqualTo("Ev1");
  }

  @Test
  void it_is_opened_when_slack_comes_back() {
    stub.answering(
        "apps.connections.open", Answer.error("internal_error"), Answer.error("internal_error"));

    socket.start();

    await().atMost(20, SECONDS).until(() -> theirs.opened() == 1);
    await().atMost(20, SECONDS).until(() -> socket.health().getStatus().equals(Status.UP));
  }

  @Test
  void health_tells_when_it_is_dead() {
    assertThat(socket.health().getStatus()).isEqualTo(Status.DOWN);

    socket.start();

    await().atMost(20, SECONDS).until(() -> socket.health().getStatus().equals(Status.UP));
    assertThat(socket.health().getDetails()).containsKeys("hello", "sign");
  }

  private SlackSocket socket() {
    stub.usually("apps.connections.open", theirs.connection());
    var slack = stub.client();
    var texts = Texts.read(Contents.builtIn());
    var calls = new SlackCalls(slack, "xoxb-test", Thread::sleep);
    var board = new HomeTab.Board(texts, Workplace.none(), "");
    var around =
        new Deliveries.Around(
            new AssistantPane(calls, texts, Clock.systemUTC()),
            new HomeTab(calls, new BlockKit(texts), chat, board),
            Runnable::run);
    var arrivals = new Arrivals(new Ties(Workplace.none()), texts);
    var app = new Deliveries(chat, arrivals, around).open(slack);
    var watch = new SlackSocket.Watch(Clock.systemUTC(), Duration.ofMillis(200));
    return new SlackSocket(slack, "xapp-test", app, watch);
  }

  private static String envelope(String id, String event, String text) {
    return """
    {"envelope_id":"%s","payload":%s,"type":"events_api","accepts_response_payload":false,\
    "retry_attempt":0,"retry_reason":""}"""
        .formatted(id, Wirings.event(event, Wirings.direct(text, "")));
  }
}
