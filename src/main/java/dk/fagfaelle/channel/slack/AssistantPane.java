package dk.fagfaelle.channel.slack;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.reply.Texts;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the assistant pane shows around a conversation: a name, what one could ask, that we are at
 * work. None of it is needed, so none of it stops anything where it fails. The name is a time and
 * never what somebody asked, which would stand in a list long after.
 */
final class AssistantPane {

  private static final Logger LOG = LoggerFactory.getLogger(AssistantPane.class);

  private static final int PROMPTS = 4;

  private final SlackCalls slack;
  private final Texts texts;
  private final Clock clock;

  AssistantPane(SlackCalls slack, Texts texts, Clock clock) {
    this.slack = slack;
    this.texts = texts;
    this.clock = clock;
  }

  /** Furnishes a new conversation. */
  void begin(AssistantThreadStartedEvent event) {
    var thread = event.getAssistantThread();
    attempt(
        "assistant.threads.setSuggestedPrompts",
        it ->
            it.assistantThreadsSetSuggestedPrompts(
                request ->
                    request
                        .channelId(thread.getChannelId())
                        .threadTs(thread.getThreadTs())
                        .title(texts.say("slack.prompts"))
                        .prompts(prompts())));
    attempt(
        "assistant.threads.setTitle",
        it ->
            it.assistantThreadsSetTitle(
                request ->
                    request
                        .channelId(thread.getChannelId())
                        .threadTs(thread.getThreadTs())
                        .title(title())));
  }

  /** Says that we are at work; Slack takes it away when we answer. */
  void work(Address address) {
    attempt(
        "assistant.threads.setStatus",
        it ->
            it.assistantThreadsSetStatus(
                request ->
                    request
                        .channelId(address.channel())
                        .threadTs(address.thread())
                        .status(texts.say("slack.working"))));
  }

  private List<SuggestedPrompt> prompts() {
    return IntStream.rangeClosed(1, PROMPTS)
        .mapToObj(i -> texts.say("slack.prompt." + i))
        .map(text -> SuggestedPrompt.builder().title(text).message(text).build())
        .toList();
  }

  private String title() {
    var format = DateTimeFormatter.ofPattern(texts.say("slack.title.time"), Locale.ROOT);
    return texts.say("slack.title", LocalDateTime.now(clock).format(format));
  }

  private <T extends SlackApiTextResponse> void attempt(String method, SlackCalls.Call<T> call) {
    try {
      slack.call(method, call);
    } catch (OutletException e) {
      LOG.info("slack: {}", e.getMessage());
    }
  }
}
