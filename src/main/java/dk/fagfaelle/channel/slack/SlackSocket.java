package dk.fagfaelle.channel.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.response.AckResponse;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * The socket through which Slack delivers where nobody can post to us. One thread looks after it: a
 * socket can be dead and quiet, so it asks for a sign of life and opens a new one where none comes.
 * Messages are taken one at a time, in the order they come.
 */
final class SlackSocket implements SmartLifecycle, HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);

  private final Slack slack;
  private final String token;
  private final App app;
  private final Watch watch;
  private final SocketModeRequestParser parser;
  private final AtomicReference<Optional<SocketModeClient>> client =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<Thread>> keeper = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Instant> lastHello = new AtomicReference<>(Instant.EPOCH);
  private final AtomicReference<Instant> lastSign = new AtomicReference<>(Instant.EPOCH);
  private final Semaphore closed = new Semaphore(0);

  SlackSocket(Slack slack, String token, App app, Watch watch) {
    this.slack = slack;
    this.token = token;
    this.app = app;
    this.watch = watch;
    this.parser = new SocketModeRequestParser(app.config());
  }

  /**
   * How it is looked after.
   *
   * @param interval how often it is asked for a sign of life
   */
  record Watch(Clock clock, Duration interval) {}

  @Override
  public void start() {
    var thread = Thread.ofVirtual().name("slack-socket").unstarted(this::keep);
    keeper.set(Optional.of(thread));
    thread.start();
  }

  @Override
  public void stop() {
    keeper.getAndSet(Optional.empty()).ifPresent(Thread::interrupt);
    close();
  }

  @Override
  public boolean isRunning() {
    return keeper.get().isPresent();
  }

  @Override
  public Health health() {
    var quiet = Duration.between(lastSign.get(), watch.clock().instant());
    var isUp = quiet.compareTo(watch.interval().multipliedBy(3).plusSeconds(10)) < 0;
    return (isUp ? Health.up() : Health.down())
        .withDetail("hello", lastHello.get().toString())
        .withDetail("sign", lastSign.get().toString())
        .build();
  }

  private void keep() {
    while (!Thread.currentThread().isInterrupted() && isRunning()) {
      try {
        if (client.get().filter(SocketModeClient::verifyConnection).isPresent()) {
          lastSign.set(watch.clock().instant());
        } else {
          open();
        }
        var _ = closed.tryAcquire(watch.interval().toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void open() {
    close();
    try {
      var opened = new SocketModeClientJavaWSImpl(slack, token, slack.issueSocketModeUrl(token), 1);
      opened.setAutoReconnectEnabled(false);
      opened.setAutoReconnectOnCloseEnabled(false);
      opened.addWebSocketMessageListener(message -> take(opened, message));
      opened.addWebSocketCloseListener((_, _) -> closed.release());
      client.set(Optional.of(opened));
      opened.connect();
    } catch (IOException | URISyntaxException | RuntimeException e) {
      LOG.warn("slack: no socket: {}; trying again", reason(e));
    }
  }

  private void take(SocketModeClient from, String message) {
    lastSign.set(watch.clock().instant());
    if (message.contains("\"type\":\"hello\"")) {
      lastHello.set(watch.clock().instant());
    }
    try {
      var request = parser.parse(message);
      if (request != null && app.run(request.getBoltRequest()).getStatusCode() == 200) {
        from.sendSocketModeResponse(new AckResponse(request.getEnvelope().getEnvelopeId()));
      }
    } catch (Exception e) {
      LOG.error("slack: a delivery failed: {}", e.getClass().getName());
    }
  }

  private void close() {
    client
        .getAndSet(Optional.empty())
        .ifPresent(
            it -> {
              try {
                it.close();
              } catch (IOException e) {
                LOG.debug("slack: {}", e.getClass().getName());
              }
            });
  }

  private static String reason(Exception fault) {
    return fault.getClass().getSimpleName();
  }
}
