package dk.fagfaelle.channel.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.event.AppMentionEvent;
import dk.fagfaelle.channel.chat.Arrival;
import dk.fagfaelle.channel.chat.Ties;
import dk.fagfaelle.conversation.Act;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes arrivals of what people type; of what is not meant for us, none. */
final class Arrivals {

  /** Which session a command begins. */
  private static final Map<String, String> FLOWS =
      Map.of(
          "/sparring", "thinking-together",
          "/defusing", "defusing",
          "/debrief", "debriefing",
          "/efter-episode", "after-episode");

  private final Ties ties;
  private final Texts texts;

  Arrivals(Ties ties, Texts texts) {
    this.ties = ties;
    this.texts = texts;
  }

  /** Somebody mentions us: the answer goes into a thread below it. */
  Optional<Arrival> mention(EventsApiPayload<AppMentionEvent> payload) {
    var event = payload.getEvent();
    if (isSilent(event.getBotId(), event.getUser(), payload)
        || event.getEdited() != null
        || !said(event.getSubtype()).isEmpty()) {
      return Optional.empty();
    }
    var thread = said(event.getThreadTs()).isEmpty() ? event.getTs() : event.getThreadTs();
    var address = new Address(event.getChannel(), thread, event.getUser(), "");
    var act = question(Heard.in(said(event.getText()), self(payload)));
    return Optional.of(typed(payload.getEventId(), address, payload.getTeamId(), act, false));
  }

  /** Somebody writes to us alone; what is written in a channel without a mention is not ours. */
  Optional<Arrival> direct(EventsApiPayload<?> payload, Written written) {
    var words = Heard.in(said(written.text()), self(payload));
    if (isSilent(written.bot(), written.user(), payload)
        || !"im".equals(written.channelType())
        || written.isEdited()
        || words.isEmpty()) {
      return Optional.empty();
    }
    var address = new Address(written.channel(), said(written.thread()), said(written.user()), "");
    return Optional.of(
        typed(payload.getEventId(), address, payload.getTeamId(), new Utterance(words), false));
  }

  /** What is alike in a message and one with a file. */
  record Written(
      @Nullable String bot,
      @Nullable String user,
      String channel,
      @Nullable String channelType,
      @Nullable String thread,
      @Nullable String text,
      boolean isEdited) {}

  /** Somebody uses a command; nobody else sees that she did. */
  Arrival command(SlashCommandPayload command) {
    var address =
        new Address(
            command.getChannelId(), "", command.getUserId(), said(command.getResponseUrl()));
    var act =
        Optional.ofNullable(FLOWS.get(command.getCommand()))
            .<Act>map(flow -> new Press("introduce", flow))
            .orElseGet(() -> question(Heard.in(said(command.getText()), "")));
    return typed("command|" + command.getTriggerId(), address, command.getTeamId(), act, true);
  }

  /** Somebody asks about a message, and is answered alone. */
  Arrival shortcut(MessageShortcutPayload shortcut) {
    var thread = said(shortcut.getMessage().getThreadTs());
    var address =
        new Address(
            shortcut.getChannel().getId(),
            thread,
            shortcut.getUser().getId(),
            said(shortcut.getResponseUrl()));
    var act = question(Heard.in(said(shortcut.getMessage().getText()), ""));
    return typed(
        "shortcut|" + shortcut.getTriggerId(), address, shortcut.getTeam().getId(), act, true);
  }

  /** Returns the workplace of a place. */
  String workplaceOf(String team, String channel) {
    return ties.workplaceOf(SlackOutlet.PRODUCT, List.of(team, team + "/" + channel));
  }

  private Arrival typed(String id, Address address, String team, Act act, boolean isEchoed) {
    return new Arrival(
        id,
        isEchoed ? address.amongOthers() : address.place(),
        new Person(SlackOutlet.PRODUCT, address.user()),
        workplaceOf(team, address.channel()),
        act,
        "",
        isEchoed);
  }

  /** Who says nothing but our name wants to know what we can do. */
  private Utterance question(String words) {
    return new Utterance(words.isEmpty() ? texts.say("slack.help") : words);
  }

  private static boolean isSilent(
      @Nullable String bot, @Nullable String user, EventsApiPayload<?> payload) {
    return !said(bot).isEmpty() || said(user).isEmpty() || said(user).equals(self(payload));
  }

  /** Returns our own id, which Slack tells with every event. */
  private static String self(EventsApiPayload<?> payload) {
    return Objects.requireNonNullElse(payload.getAuthorizations(), List.<Authorization>of())
        .stream()
        .filter(it -> Boolean.TRUE.equals(it.getIsBot()))
        .map(Authorization::getUserId)
        .findFirst()
        .orElse("");
  }

  private static String said(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
