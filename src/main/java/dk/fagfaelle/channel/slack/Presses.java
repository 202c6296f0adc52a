package dk.fagfaelle.channel.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.Message;
import com.slack.api.model.view.View;
import dk.fagfaelle.channel.chat.Arrival;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.reply.Person;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes arrivals of what people press; ticks are nobody's business but theirs. */
final class Presses {

  private final Arrivals arrivals;

  Presses(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  List<Arrival> of(BlockActionPayload payload) {
    return payload.getActions().stream()
        .filter(it -> "button".equals(it.getType()) && it.getValue() != null)
        .flatMap(it -> press(payload, it).stream())
        .toList();
  }

  private Optional<Arrival> press(BlockActionPayload payload, BlockActionPayload.Action action) {
    var fields =
        Typed.fieldsOf(
            action.getActionId(),
            Stream.of(
                    Optional.ofNullable(payload.getState()),
                    Optional.ofNullable(payload.getView()).map(View::getState))
                .flatMap(Optional::stream));
    var address = addressOf(payload);
    return Values.read(action.getValue(), fields)
        .filter(_ -> !address.channel().isEmpty())
        .map(press -> arrival(payload, action, address, press));
  }

  private Arrival arrival(
      BlockActionPayload payload, BlockActionPayload.Action action, Address address, Press press) {
    var container = payload.getContainer();
    var message = Objects.requireNonNullElse(container.getMessageTs(), "");
    var id = String.join("|", message, action.getActionId(), address.user(), action.getActionTs());
    var team = Optional.ofNullable(payload.getTeam()).map(BlockActionPayload.Team::getId);
    return new Arrival(
        id,
        container.isEphemeral() ? address.amongOthers() : address.place(),
        new Person(SlackOutlet.PRODUCT, address.user()),
        arrivals.workplaceOf(
            team.orElseGet(() -> payload.getUser().getTeamId()), address.channel()),
        press,
        container.isEphemeral() ? SlackOutlet.pressed(address.answer()) : message,
        false);
  }

  /** In Home nothing is answered; the way to the person's own room is hidden in the view. */
  private static Address addressOf(BlockActionPayload payload) {
    var user = payload.getUser().getId();
    if (payload.getView() != null) {
      return new Address(
          Objects.requireNonNullElse(payload.getView().getPrivateMetadata(), ""), "", user, "");
    }
    var container = payload.getContainer();
    var thread =
        Optional.ofNullable(container.getThreadTs())
            .or(() -> Optional.ofNullable(payload.getMessage()).map(Message::getThreadTs))
            .filter(it -> !it.equals(container.getMessageTs()))
            .orElse("");
    return new Address(
        container.getChannelId(),
        thread,
        user,
        Objects.requireNonNullElse(payload.getResponseUrl(), ""));
  }
}
