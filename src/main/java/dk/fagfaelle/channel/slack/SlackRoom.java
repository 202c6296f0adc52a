package dk.fagfaelle.channel.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.util.http.SlackHttpClient;
import dk.fagfaelle.channel.chat.Chat;
import dk.fagfaelle.channel.chat.Chats;
import dk.fagfaelle.channel.chat.Ties;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Workplace;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;

/** Furnishes Slack, where it is connected. */
@Configuration(proxyBeanMethods = false)
@Conditional(Connected.class)
class SlackRoom {

  private static final Duration LOOK = Duration.ofSeconds(10);
  private static final int PATIENCE = 15_000;
  private static final int CONNECTIONS = 32;

  @Bean
  SlackSettings slackSettings(Environment environment) {
    return SlackSettings.of(environment);
  }

  @Bean(destroyMethod = "close")
  Slack slack(SlackSettings settings) {
    var config = config(settings.apiUrl());
    return Slack.getInstance(config, new SlackHttpClient(client(config)));
  }

  /** Keeps as many connections as many rooms are answered through at once; usual are five. */
  private static OkHttpClient client(SlackConfig config) {
    return SlackHttpClient.buildOkHttpClient(config)
        .newBuilder()
        .connectionPool(new ConnectionPool(CONNECTIONS, 5, TimeUnit.MINUTES))
        .build();
  }

  static SlackConfig config(String apiUrl) {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(apiUrl);
    // Or it asks who we are once more for each token, to count calls that nobody reads.
    config.setStatsEnabled(false);
    config.setHttpClientReadTimeoutMillis(PATIENCE);
    config.setHttpClientCallTimeoutMillis(PATIENCE);
    return config;
  }

  @Bean
  SlackCalls slackCalls(Slack slack, SlackSettings settings) {
    return new SlackCalls(slack, settings.botToken(), Thread::sleep);
  }

  @Bean
  SlackOutlet slackOutlet(SlackCalls calls, Texts texts) {
    return new SlackOutlet(calls, new BlockKit(texts));
  }

  /** Who is there to talk to, in a value of its own: other products have a chat as well. */
  @Bean
  Spoken slackSpoken(Chats chats, SlackOutlet outlet, SlackSettings settings) {
    return new Spoken(chats.open(outlet, settings.seal()));
  }

  record Spoken(Chat chat) {}

  @Bean
  HomeTab.Board slackBoard(Texts texts, Workplace workplace, SlackSettings settings) {
    return new HomeTab.Board(texts, workplace, settings.pageUrl());
  }

  @Bean
  Deliveries.Around slackAround(SlackCalls calls, Spoken spoken, HomeTab.Board board, Clock clock) {
    var texts = board.texts();
    Executor later = task -> Thread.ofVirtual().name("slack-later").start(task);
    return new Deliveries.Around(
        new AssistantPane(calls, texts, clock),
        new HomeTab(calls, new BlockKit(texts), spoken.chat(), board),
        later);
  }

  @Bean
  App slackApp(Slack slack, Spoken spoken, HomeTab.Board board, Deliveries.Around around) {
    var arrivals = new Arrivals(new Ties(board.workplace()), board.texts());
    return new Deliveries(spoken.chat(), arrivals, around).open(slack);
  }

  @Bean
  SlackCheckup slackCheckup(
      SlackSettings settings, SlackCalls calls, Slack slack, SlackCheckup.Surroundings here) {
    return new SlackCheckup(settings, calls, slack::issueSocketModeUrl, here);
  }

  @Bean
  SlackCheckup.Surroundings slackSurroundings(Workplace workplace, Texts texts, Clock clock) {
    return new SlackCheckup.Surroundings(workplace, texts, clock);
  }

  /** Where Slack delivers through a socket; a command in the terminal opens none. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication
  @Conditional(Connected.BySocket.class)
  static class BySocket {

    @Bean
    SlackSocket slackHealthIndicator(Slack slack, SlackSettings settings, App app, Clock clock) {
      return new SlackSocket(slack, settings.appToken(), app, new SlackSocket.Watch(clock, LOOK));
    }
  }

  /** Where Slack posts to us. */
  @Controller
  @ConditionalOnWebApplication
  @Conditional(Connected.ByPost.class)
  static class ByPost extends SlackEndpoint {

    ByPost(App app, SlackSettings settings, Clock clock) {
      super(app, new Signature(settings.signingSecret(), clock));
    }
  }
}
