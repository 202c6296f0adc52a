package dk.fagfaelle.channel.teams;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Activities as Teams delivers them, with made-up people. */
final class Delivered {

  static final String BOT = "28:" + MicrosoftStub.APP;
  static final String ANNA = "29:1anna";

  private static final JsonMapper JSON = new JsonMapper();

  private Delivered() {}

  /** A message that somebody typed to the bot alone. */
  static ObjectNode personal(String text) {
    return activity("message", "personal", "a:1personal").put("text", text);
  }

  /** A message in a channel that mentions the bot. */
  static ObjectNode inChannel(String text) {
    var activity =
        activity("message", "channel", "19:kanal@thread.tacv2;messageid=1700000000000")
            .put("text", "<at>Fagfælle</at> " + text);
    mention(activity, BOT, "<at>Fagfælle</at>");
    return activity;
  }

  /** Adds somebody whom the text mentions. */
  static void mention(ObjectNode activity, String who, String text) {
    var mention = activity.withArray("entities").addObject();
    mention.put("type", "mention").put("text", text).putObject("mentioned").put("id", who);
  }

  /** A press on a button that is executed. */
  static ObjectNode executed(Map<String, Object> data) {
    var activity = activity("invoke", "personal", "a:1personal").put("name", "adaptiveCard/action");
    activity.put("replyToId", "card1");
    var action = activity.putObject("value").put("trigger", "manual").putObject("action");
    action.put("type", "Action.Execute").put("verb", "x").set("data", JSON.valueToTree(data));
    return activity;
  }

  /** A press on a button that is submitted, since the client cannot execute. */
  static ObjectNode submitted(Map<String, Object> data) {
    var activity = activity("message", "personal", "a:1personal").put("replyToId", "card1");
    return activity.set("value", JSON.valueToTree(data));
  }

  static ObjectNode activity(String type, String kind, String conversation) {
    var activity = JSON.createObjectNode();
    activity
        .put("type", type)
        .put("id", "1700000000001")
        .put("channelId", "msteams")
        .put("serviceUrl", MicrosoftStub.SERVICE)
        .put("locale", "da-DK");
    activity.putObject("from").put("id", ANNA).put("name", "Anna").put("role", "user");
    activity.putObject("recipient").put("id", BOT).put("name", "Fagfælle");
    activity
        .putObject("conversation")
        .put("id", conversation)
        .put("conversationType", kind)
        .put("isGroup", !kind.equals("personal"))
        .put("tenantId", MicrosoftStub.TENANT);
    activity.putObject("channelData").putObject("tenant").put("id", MicrosoftStub.TENANT);
    return activity;
  }
}
