package dk.fagfaelle.channel.chat;

import dk.fagfaelle.conversation.Act;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes an arrival as text and reads it again. */
final class ArrivalText {

  private static final JsonMapper JSON = JsonMapper.shared();

  private ArrivalText() {}

  /** An arrival, flat; {@code action} is empty where something was typed. */
  private record Slip(
      String id,
      String product,
      String room,
      boolean isPersonal,
      String address,
      String person,
      String workplace,
      String text,
      String action,
      Map<String, String> fields,
      String message,
      boolean isEchoed) {}

  static String write(Arrival arrival) {
    var place = arrival.place();
    var press = arrival.act() instanceof Press it ? it : new Press("", "");
    var slip =
        new Slip(
            arrival.id(),
            place.room().channel(),
            place.room().id(),
            place.isPersonal(),
            place.address(),
            arrival.person().id(),
            arrival.workplace(),
            arrival.act() instanceof Utterance(var text) ? text : press.value(),
            press.action(),
            press.fields(),
            arrival.message(),
            arrival.isEchoed());
    return JSON.writeValueAsString(slip);
  }

  /** Returns nothing for what another release wrote in another way. */
  static Optional<Arrival> read(String text) {
    try {
      return Optional.of(arrival(JSON.readValue(text, Slip.class)));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static Arrival arrival(Slip slip) {
    Act act =
        slip.action().isEmpty()
            ? new Utterance(slip.text())
            : new Press(slip.action(), slip.text(), slip.fields());
    return new Arrival(
        slip.id(),
        new Place(new Room(slip.product(), slip.room()), slip.isPersonal(), slip.address()),
        new Person(slip.product(), slip.person()),
        slip.workplace(),
        act,
        slip.message(),
        slip.isEchoed());
  }
}
