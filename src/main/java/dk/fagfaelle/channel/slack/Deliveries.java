package dk.fagfaelle.channel.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import dk.fagfaelle.channel.chat.Arrival;
import dk.fagfaelle.channel.chat.Chat;
import dk.fagfaelle.channel.slack.Arrivals.Written;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/**
 * Takes what Slack delivers, over whichever way, hands it on and says so at once. A repeated
 * delivery is handed on like the first: it may be the only one that came through. What is not for
 * us is taken and forgotten, so that Slack does not send it again.
 */
final class Deliveries {

  private static final String SHORTCUT = "ask-about-this";
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  private final Chat chat;
  private final Arrivals arrivals;
  private final Around around;

  Deliveries(Chat chat, Arrivals arrivals, Around around) {
    this.chat = chat;
    this.arrivals = arrivals;
    this.around = around;
  }

  /**
   * What is shown around a conversation, on another thread than the one Slack waits for.
   *
   * @param later the other thread
   */
  record Around(AssistantPane pane, HomeTab home, Executor later) {}

  /** Opens what both ways lead to. */
  App open(Slack slack) {
    var config = new AppConfig();
    config.setSlack(slack);
    config.setAllEventsApiAutoAckEnabled(true);
    config.setUnmatchedRequestHandler(_ -> Response.ok());
    // Whoever delivers is known before it comes here, and who we are stands in every event.
    var app = new App(config, List.of());
    takeEvents(app);
    takePresses(app);
    return app;
  }

  private void takeEvents(App app) {
    app.event(
        AppMentionEvent.class,
        (payload, context) -> {
          arrivals.mention(payload).ifPresent(this::mentioned);
          return context.ack();
        });
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          var it = payload.getEvent();
          written(
              payload,
              new Written(
                  it.getBotId(),
                  it.getUser(),
                  it.getChannel(),
                  it.getChannelType(),
                  it.getThreadTs(),
                  it.getText(),
                  it.getEdited() != null));
          return context.ack();
        });
    app.event(
        MessageFileShareEvent.class,
        (payload, context) -> {
          var it = payload.getEvent();
          written(
              payload,
              new Written(
                  "",
                  it.getUser(),
                  it.getChannel(),
                  it.getChannelType(),
                  it.getThreadTs(),
                  it.getText(),
                  false));
          return context.ack();
        });
    app.event(
        AssistantThreadStartedEvent.class,
        (payload, context) -> {
          started(payload);
          return context.ack();
        });
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          opened(payload);
          return context.ack();
        });
  }

  private void takePresses(App app) {
    var presses = new Presses(arrivals);
    app.blockAction(
        ANY,
        (request, context) -> {
          presses.of(request.getPayload()).forEach(chat::receive);
          return context.ack();
        });
    app.command(
        ANY,
        (request, context) -> {
          chat.receive(arrivals.command(request.getPayload()));
          return context.ack();
        });
    app.messageShortcut(
        SHORTCUT,
        (request, context) -> {
          chat.receive(arrivals.shortcut(request.getPayload()));
          return context.ack();
        });
  }

  private void mentioned(Arrival arrival) {
    chat.welcome(Address.of(arrival.place()).around());
    chat.receive(arrival);
  }

  private void written(EventsApiPayload<?> payload, Written written) {
    arrivals.direct(payload, written).ifPresent(this::written);
  }

  private void written(Arrival arrival) {
    chat.receive(arrival);
    var address = Address.of(arrival.place());
    if (!address.thread().isEmpty()) {
      around.later().execute(() -> around.pane().work(address));
    }
  }

  private void started(EventsApiPayload<AssistantThreadStartedEvent> payload) {
    var event = payload.getEvent();
    var thread = event.getAssistantThread();
    var address = new Address(thread.getChannelId(), thread.getThreadTs(), thread.getUserId(), "");
    chat.welcome(address.around());
    around.later().execute(() -> around.pane().begin(event));
  }

  private void opened(EventsApiPayload<AppHomeOpenedEvent> payload) {
    var event = payload.getEvent();
    var address = new Address(event.getChannel(), "", event.getUser(), "");
    chat.welcome(address.place());
    if ("home".equals(event.getTab())) {
      var workplace = arrivals.workplaceOf(payload.getTeamId(), event.getChannel());
      around.later().execute(() -> around.home().publish(address, workplace));
    }
  }
}
