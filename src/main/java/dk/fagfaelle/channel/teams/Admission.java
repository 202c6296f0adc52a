package dk.fagfaelle.channel.teams;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Who may write to the bot: Microsoft, from tenants that are let in, by way of hosts we know. */
final class Admission {

  private static final String TEAMS = "msteams";

  private final TeamsSettings settings;
  private final ServiceHosts hosts;
  private final TokenCheck tokens;

  Admission(TeamsSettings settings, ServiceHosts hosts, TokenCheck tokens) {
    this.settings = settings;
    this.hosts = hosts;
    this.tokens = tokens;
  }

  /**
   * Returns the status that turns an activity away, if it is turned away.
   *
   * @param authorization the header; empty if there was none
   */
  Optional<HttpStatus> refusal(String authorization, Activity activity) {
    if (!settings.isEmulator() && !tokens.isGood(authorization, activity)) {
      return Optional.of(HttpStatus.UNAUTHORIZED);
    }
    return hosts.allow(activity.service()) && isLetIn(activity)
        ? Optional.empty()
        : Optional.of(HttpStatus.FORBIDDEN);
  }

  private boolean isLetIn(Activity activity) {
    return settings.isEmulator()
        || (activity.channel().equals(TEAMS)
            && !activity.tenants().isEmpty()
            && activity.tenants().stream().allMatch(settings::allowsTenant));
  }
}
