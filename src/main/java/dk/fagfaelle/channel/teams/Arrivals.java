package dk.fagfaelle.channel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fagfaelle.channel.chat.Arrival;
import dk.fagfaelle.channel.chat.Ties;
import dk.fagfaelle.conversation.Act;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.reply.Person;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Makes arrivals of activities. What nobody said to the assistant makes none. */
final class Arrivals {

  private final Ties ties;
  private final Commands commands;

  Arrivals(Ties ties, Commands commands) {
    this.ties = ties;
    this.commands = commands;
  }

  /** Returns what was typed or pressed; none if the activity is not for the assistant. */
  List<Arrival> of(Activity activity) {
    if (activity.from().isBot()) {
      return List.of();
    }
    return switch (activity.type()) {
      case "message" ->
          activity.value().isObject() ? pressed(activity, activity.value()) : typed(activity);
      case "invoke" -> pressed(activity, activity.value().path("action").path("data"));
      case String _ -> List.of();
    };
  }

  /** Where others talk too, only what is said to the assistant is read. */
  private List<Arrival> typed(Activity activity) {
    var text = TypedText.of(activity);
    var isToUs =
        activity.talk().isPersonal()
            || activity.mentions().stream().anyMatch(it -> it.id().equals(activity.bot().id()));
    return isToUs && !text.isEmpty()
        ? List.of(arrival(activity, "", typedId(activity, text), commands.meaning(text)))
        : List.of();
  }

  private List<Arrival> pressed(Activity activity, JsonNode sent) {
    var nonce = sent.path(Pressed.NONCE).asString("");
    return Pressed.read(sent).stream()
        .map(press -> arrival(activity, activity.replyTo(), meaning(activity, press, nonce), press))
        .toList();
  }

  private Arrival arrival(Activity activity, String message, String id, Act act) {
    var tenant = activity.tenant();
    var room = activity.talk().id().replaceFirst(";messageid=.*", "");
    var names = List.of(tenant, tenant + "/" + room);
    return new Arrival(
        id,
        Address.of(activity).place(),
        new Person(Address.PRODUCT, activity.from().id()),
        ties.workplaceOf(Address.PRODUCT, names),
        act,
        message,
        false);
  }

  /** The id of an activity is one only in its conversation. */
  private static String typedId(Activity activity, String text) {
    return activity.id().isEmpty()
        ? digest(activity.talk().id(), activity.from().id(), text)
        : digest(activity.talk().id(), activity.id());
  }

  /** Teams may deliver a press again with a new id, so it is known by what it means. */
  private static String meaning(Activity activity, Press press, String nonce) {
    return digest(
        activity.talk().id(),
        activity.replyTo(),
        activity.from().id(),
        nonce,
        press.action(),
        press.value(),
        new TreeMap<>(press.fields()).toString());
  }

  private static String digest(String... parts) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(String.join("\u0000", parts).getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
