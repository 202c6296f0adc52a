package dk.fagfaelle.channel.teams;

import java.net.http.HttpClient;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is needed to speak with Microsoft.
 *
 * @param client how requests are sent
 * @param json how they are written
 * @param clock tells when a token ends
 * @param settings how Teams is connected
 */
record Line(HttpClient client, JsonMapper json, Clock clock, TeamsSettings settings) {

  /** Returns what asks for our own token. */
  AppTokens tokens() {
    return new AppTokens(this);
  }

  /** Returns the way out to Teams. */
  Connector connector(Pause pause) {
    var courier = new Courier(new ServiceHosts(settings)::allow, tokens(), client, pause);
    return new Connector(courier, json);
  }
}
