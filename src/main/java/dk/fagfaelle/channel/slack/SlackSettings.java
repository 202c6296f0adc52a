package dk.fagfaelle.channel.slack;

import org.springframework.core.env.Environment;

/**
 * How Slack is reached. Prints without its secrets.
 *
 * @param botToken what we speak with, {@code xoxb-}
 * @param appToken what a socket is opened with, {@code xapp-}; empty where Slack posts to us
 * @param signingSecret what Slack signs its posts with; empty where a socket is open
 * @param apiUrl where Slack's methods are
 * @param testChannel where {@code doctor} sends a message; empty if nowhere
 * @param pageUrl where the page is, for the way to the catalogue; empty if nobody can reach it
 */
record SlackSettings(
    String botToken,
    String appToken,
    String signingSecret,
    String apiUrl,
    String testChannel,
    String pageUrl) {

  static final String PREFIX = "fagfaelle.slack.";
  static final String SLACKS_OWN = "https://slack.com/api/";

  /** Reads them; blank ones are none. */
  static SlackSettings of(Environment environment) {
    return new SlackSettings(
        read(environment, PREFIX + "bot-token", ""),
        read(environment, PREFIX + "app-token", ""),
        read(environment, PREFIX + "signing-secret", ""),
        read(environment, PREFIX + "api-url", SLACKS_OWN),
        read(environment, PREFIX + "test-channel", ""),
        read(environment, "fagfaelle.page-url", ""));
  }

  /** Returns whether we open a socket; else Slack posts to us. */
  boolean isSocket() {
    return !appToken.isEmpty();
  }

  /** Returns what only programs of this workplace know. */
  String seal() {
    return isSocket() ? appToken : signingSecret.isEmpty() ? botToken : signingSecret;
  }

  @Override
  public String toString() {
    return "SlackSettings[isSocket=%b, isSigned=%b]"
        .formatted(isSocket(), !signingSecret.isEmpty());
  }

  private static String read(Environment environment, String key, String otherwise) {
    var value = environment.getProperty(key, "").strip();
    return value.isEmpty() ? otherwise : value;
  }
}
