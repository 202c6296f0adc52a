package dk.fagfaelle.channel.slack;

import dk.fagfaelle.channel.chat.Chats;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Workplace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Slack's room on a free port of this machine, behind the entry, with a chat that records. */
final class RunningSlack implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final ConfigurableApplicationContext application;
  private final HttpClient http = HttpClient.newHttpClient();

  private RunningSlack(ConfigurableApplicationContext application) {
    this.application = application;
  }

  /** Starts it with a page that asks for a password. */
  static RunningSlack start(String... settings) {
    var usual =
        Stream.of(
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--management.endpoint.health.validate-group-membership=false",
            "--fagfaelle.password=hemmelig-og-lang",
            "--fagfaelle.slack.bot-token=xoxb-test",
            "--logging.level.root=warn");
    return new RunningSlack(
        new SpringApplicationBuilder(Alone.class)
            .run(Stream.concat(usual, Stream.of(settings)).toArray(String[]::new)));
  }

  RecordingChat chat() {
    return application.getBean(RecordingChat.class);
  }

  <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  /** Posts a body as Slack does, rightly signed and just now. */
  HttpResponse<String> post(String type, String body) {
    var time = "" + NOW.getEpochSecond();
    return post(
        type,
        body,
        Map.of("X-Slack-Request-Timestamp", time, "X-Slack-Signature", Wirings.sign(time, body)));
  }

  /** Posts a body with headers of its own. */
  HttpResponse<String> post(String type, String body, Map<String, String> headers) {
    var port = application.getEnvironment().getRequiredProperty("local.server.port");
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + SlackEndpoint.PATH))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    http.close();
    application.close();
  }

  /** Slack's room and the entry, and nothing else of the house. */
  @EnableAutoConfiguration
  @ComponentScan("dk.fagfaelle.channel.web.entry")
  @Import(SlackRoom.class)
  static class Alone {

    @Bean
    RecordingChat recordingChat() {
      return new RecordingChat();
    }

    @Bean
    Chats chats(RecordingChat chat) {
      return (_, _) -> chat;
    }

    @Bean
    Texts texts() {
      return Texts.read(Contents.builtIn());
    }

    @Bean
    Workplace workplace() {
      return new Workplace("lind", "Lind", false, false, Map.of(), List.of(), List.of("slack:T1"));
    }

    @Bean
    Clock clock() {
      return Clock.fixed(NOW, ZoneOffset.UTC);
    }
  }
}
