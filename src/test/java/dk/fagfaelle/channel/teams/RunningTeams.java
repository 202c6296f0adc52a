package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Shelf;
import dk.fagfaelle.channel.chat.Ties;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Workplace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The room of Teams behind the entry of the house, with a chat that only keeps what arrives. */
final class RunningTeams implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext application;

  private RunningTeams(ConfigurableApplicationContext application) {
    this.application = application;
  }

  /** Starts it with settings such as {@code --fagfaelle.teams.emulator=true}. */
  static RunningTeams start(String... settings) {
    var usual =
        Stream.of(
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--management.endpoint.health.validate-group-membership=false",
            "--logging.level.root=warn");
    return new RunningTeams(
        new SpringApplicationBuilder(Alone.class)
            .run(Stream.concat(usual, Stream.of(settings)).toArray(String[]::new)));
  }

  /** Starts it as a bot of one tenant that knows Microsoft by a stub. */
  static RunningTeams start(MicrosoftStub microsoft) {
    return start(
        "--fagfaelle.teams.app-id=" + MicrosoftStub.APP,
        "--fagfaelle.teams.app-password=between us",
        "--fagfaelle.teams.tenant=" + MicrosoftStub.TENANT,
        "--fagfaelle.teams.open-id=" + microsoft.openId(),
        "--fagfaelle.teams.login-url=" + microsoft.address(),
        "--fagfaelle.password=behind a door");
  }

  URI address() {
    var port = application.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + "/api/messages");
  }

  RecordingChat chat() {
    return application.getBean("chats", RecordingChat.class);
  }

  HttpResponse<String> post(String body, String... headers) {
    var request =
        HttpRequest.newBuilder(address())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    application.close();
  }

  /** The room and the entry, and nothing else of the house. */
  @EnableAutoConfiguration
  @ComponentScan("dk.fagfaelle.channel.web.entry")
  @Import({TeamsRoom.class, MessagesApi.class})
  static class Alone {

    @Bean
    RecordingChat chats() {
      return new RecordingChat();
    }

    @Bean
    Shelf shelf() {
      return new MemoryShelf();
    }

    @Bean
    Workplace workplace() {
      var rooms = List.of("teams:" + MicrosoftStub.TENANT);
      return new Workplace("egely", "Egely", false, false, Map.of(), List.of(), rooms);
    }

    @Bean
    Ties ties(Workplace workplace) {
      return new Ties(workplace);
    }

    @Bean
    Texts texts() {
      return Texts.read(Contents.builtIn());
    }

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }
}
