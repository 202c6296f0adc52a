package dk.fagfaelle.channel.slack;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import dk.fagfaelle.channel.chat.Outlet;
import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.OutletException.Why;
import dk.fagfaelle.channel.chat.Place;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.slack.BlockKit.Message;
import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Person;
import java.util.List;

/**
 * Shows things in Slack. What is for one person in a shared place is ephemeral; such a message has
 * no name by which it could be changed, except from a press in it.
 */
final class SlackOutlet implements Outlet {

  static final String PRODUCT = "slack";

  /** Begins the name of an ephemeral message in which something was pressed. */
  private static final String PRESSED = "url:";

  private final SlackCalls slack;
  private final BlockKit blockKit;

  SlackOutlet(SlackCalls slack, BlockKit blockKit) {
    this.slack = slack;
    this.blockKit = blockKit;
  }

  /** Names an ephemeral message by the address Slack gave for answers to a press in it. */
  static String pressed(String answer) {
    return PRESSED + answer;
  }

  @Override
  public String product() {
    return PRODUCT;
  }

  @Override
  public Place personal(Person person) {
    var opened =
        slack.call(
            "conversations.open",
            it -> it.conversationsOpen(request -> request.users(List.of(person.id()))));
    return new Address(opened.getChannel().getId(), "", person.id(), "").place();
  }

  @Override
  public String post(Place place, Audience audience, Showing showing) {
    var messages = blockKit.draw(showing);
    var to = Address.of(place);
    return switch (audience) {
      case Audience.Everybody() -> posted(to, messages);
      case Audience.Only(var person) -> {
        if (place.isPersonal()) {
          yield posted(to, messages);
        }
        messages.forEach(message -> whisper(to, person, message));
        yield "";
      }
    };
  }

  @Override
  public void replace(Place place, String message, Showing showing) {
    if (message.isEmpty()) {
      throw new OutletException(Why.GONE, "chat.update: the message was ephemeral");
    }
    var messages = blockKit.draw(showing);
    var first = messages.getFirst();
    var to = Address.of(place);
    if (message.startsWith(PRESSED)) {
      var answer = message.substring(PRESSED.length());
      answer(answer, first, true);
      messages.stream().skip(1).forEach(it -> answer(answer, it, false));
      return;
    }
    slack.call(
        "chat.update",
        it ->
            it.chatUpdate(
                request ->
                    request
                        .channel(to.channel())
                        .ts(message)
                        .text(first.notice())
                        .blocksAsString(first.json())));
    messages.stream().skip(1).forEach(it -> say(to, it));
  }

  @Override
  public boolean keepsWhatIsTyped() {
    return true;
  }

  private String posted(Address to, List<Message> messages) {
    try {
      var names = messages.stream().map(message -> say(to, message)).toList();
      return names.getFirst();
    } catch (OutletException e) {
      if (e.why() != Why.GONE || !to.isDirect() || to.answer().isEmpty()) {
        throw e;
      }
      messages.forEach(message -> answer(to.answer(), message, false));
      return "";
    }
  }

  @CanIgnoreReturnValue
  private String say(Address to, Message message) {
    return slack.post(request(to, message));
  }

  private static ChatPostMessageRequest request(Address to, Message message) {
    var request =
        ChatPostMessageRequest.builder()
            .channel(to.channel())
            .text(message.notice())
            .blocksAsString(message.json())
            .unfurlLinks(false)
            .unfurlMedia(false);
    return to.thread().isEmpty() ? request.build() : request.threadTs(to.thread()).build();
  }

  /** Where we are no member, Slack still takes what answers the person who has just typed. */
  private void whisper(Address to, Person person, Message message) {
    try {
      slack.call(
          "chat.postEphemeral",
          it ->
              it.chatPostEphemeral(
                  request -> {
                    request
                        .channel(to.channel())
                        .user(person.id())
                        .text(message.notice())
                        .blocksAsString(message.json());
                    return to.thread().isEmpty() ? request : request.threadTs(to.thread());
                  }));
    } catch (OutletException e) {
      if (e.why() != Why.GONE || to.answer().isEmpty() || !to.user().equals(person.id())) {
        throw e;
      }
      answer(to.answer(), message, false);
    }
  }

  private void answer(String address, Message message, boolean isReplacing) {
    var response =
        ActionResponse.builder()
            .responseType("ephemeral")
            .replaceOriginal(isReplacing)
            .text(message.notice())
            .blocks(message.blocks())
            .build();
    slack.answer(address, Wire.json(response));
  }
}
