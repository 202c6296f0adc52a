package dk.fagfaelle.channel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.OutletException.Why;
import dk.fagfaelle.channel.teams.Courier.Errand;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The calls of Teams' REST interface that are used. */
final class Connector {

  private static final String CONVERSATIONS = "v3/conversations";

  /** The message is gone, or the client shows none in place of another. */
  private static final Set<Integer> CANNOT_BE_REPLACED = Set.of(405, 501);

  /** The place is gone, or the bot is blocked or was removed there. */
  private static final Set<Integer> GONE = Set.of(403, 404, 410);

  private final Courier courier;
  private final JsonMapper json;

  Connector(Courier courier, JsonMapper json) {
    this.courier = courier;
    this.json = json;
  }

  /** Posts an activity below what was said last, and returns its id. */
  String post(Address address, ObjectNode activity) {
    var answer = send(address, "POST", activitiesOf(address), activity);
    return idIn(well(answer));
  }

  /** Lets people see that the bot is typing; of use only now, so nobody waits for it. */
  void type(Address address) {
    var typing = json.createObjectNode().put("type", "typing").toString();
    courier.hint(new Errand(address.service(), "POST", activitiesOf(address), typing));
  }

  /** Shows an activity in the place of another; returns whether that could be. */
  boolean replace(Address address, String id, ObjectNode activity) {
    activity.put("id", id);
    var answer = send(address, "PUT", activitiesOf(address) + "/" + encoded(id), activity);
    return !CANNOT_BE_REPLACED.contains(answer.statusCode()) && well(answer).statusCode() > 0;
  }

  /** Opens the chat that a person has alone with the bot, and returns its address. */
  Address open(Address known, String person) {
    var wish = json.createObjectNode();
    wish.putObject("bot").put("id", known.bot());
    wish.putArray("members").addObject().put("id", person);
    wish.put("isGroup", false).put("tenantId", known.tenant());
    wish.putObject("channelData").putObject("tenant").put("id", known.tenant());
    return known.personal(idIn(well(send(known, "POST", CONVERSATIONS, wish))));
  }

  private HttpResponse<String> send(Address to, String method, String path, ObjectNode body) {
    return courier.send(new Errand(to.service(), method, path, body.toString()));
  }

  private static String activitiesOf(Address address) {
    return CONVERSATIONS + "/" + encoded(address.conversation()) + "/activities";
  }

  private HttpResponse<String> well(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 == 2) {
      return answer;
    }
    var code = codeIn(answer.body());
    throw new OutletException(
        why(answer.statusCode()), "Teams answers %d %s".formatted(answer.statusCode(), code));
  }

  private static Why why(int status) {
    if (status == 401) {
      return Why.REVOKED;
    }
    return GONE.contains(status) ? Why.GONE : Why.REFUSED;
  }

  /** Microsoft's name of the error; its message may quote what was sent. */
  private String codeIn(String body) {
    var code = read(body).path("error").path("code").asString("");
    return code.matches("[A-Za-z]{1,60}") ? code : "";
  }

  private String idIn(HttpResponse<String> answer) {
    return read(answer.body()).path("id").asString("");
  }

  private JsonNode read(String body) {
    try {
      return body.isBlank() ? json.createObjectNode() : json.readTree(body);
    } catch (JacksonException _) {
      return json.createObjectNode();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
