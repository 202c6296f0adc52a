package dk.fagfaelle.channel.web;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.conversation.CardCatalogue;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Facts;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The page on a free port of this machine, with sample replies. */
final class RunningPage implements AutoCloseable {

  private final ConfigurableApplicationContext application;

  private RunningPage(ConfigurableApplicationContext application) {
    this.application = application;
  }

  /** Starts it with settings of its own, such as {@code --fagfaelle.password=...}. */
  static RunningPage start(String... settings) {
    var usual =
        Stream.of(
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--management.endpoint.health.validate-group-membership=false",
            "--logging.level.root=warn");
    return new RunningPage(
        new SpringApplicationBuilder(Alone.class)
            .run(Stream.concat(usual, Stream.of(settings)).toArray(String[]::new)));
  }

  /** Returns the address of a path. */
  URI at(String path) {
    var port = application.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + path);
  }

  SampleConversation conversation() {
    return application.getBean(SampleConversation.class);
  }

  /** Returns the page's words under a key. */
  String say(String key) {
    return application.getMessage(key, new Object[0], Locale.ROOT);
  }

  @Override
  public void close() {
    application.close();
  }

  /** The page's own parts and nothing else of the house. */
  @EnableAutoConfiguration
  @ComponentScan("dk.fagfaelle.channel.web.entry")
  @Import({
    AnswerCards.class,
    ApiFaults.class,
    AskApi.class,
    CataloguePage.class,
    Limits.class,
    LiveRoom.class,
    Mine.class,
    Page.class,
    Parts.class,
    Pressing.class,
    QuietFailures.class,
    SameOrigin.class,
    SecurityHeaders.class,
    SessionCodePage.class,
    Showing.class,
    TextMessages.class,
    Troubles.class,
    Views.class,
    Visitors.class
  })
  static class Alone {

    @Bean
    SampleConversation conversation() {
      return new SampleConversation();
    }

    @Bean
    CardCatalogue catalogue() {
      return new SampleCatalogue();
    }

    @Bean
    Texts texts() {
      return Texts.read(Contents.builtIn());
    }

    @Bean
    Facts facts() {
      return Facts.read(Contents.builtIn());
    }

    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    }
  }
}
