package dk.fagfaelle.channel.slack;

import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.OutletException.Why;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.reply.Block.Choice;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button carries: the action and what it is about. Signs that Slack may write as entities
 * are percent-encoded, so that what comes back is what was sent.
 */
final class Values {

  private static final int MOST = 2_000;
  private static final Pattern WRITTEN = Pattern.compile("([a-z-]{1,60})\\|(.*)", Pattern.DOTALL);

  private Values() {}

  static String write(Choice choice) {
    var value = encoded(choice.action() + "|" + choice.value());
    if (value.length() > MOST) {
      throw new OutletException(Why.REFUSED, "a button's value is longer than Slack takes");
    }
    return value;
  }

  /** Reads what was pressed; what nobody offered means nothing. */
  static Optional<Press> read(String value, Map<String, String> fields) {
    try {
      var decoded = URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
      return Optional.of(WRITTEN.matcher(decoded))
          .filter(it -> it.matches())
          .map(it -> new Press(it.group(1), it.group(2), fields));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    return text.replace("%", "%25").replace("&", "%26").replace("<", "%3C").replace(">", "%3E");
  }
}
