package dk.fagfaelle.channel.teams;

import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ChannelValidation;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.JwtTokenExtractor;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whether an activity is Microsoft's, for this bot. The only class that knows Microsoft's
 * library, which checks signature, issuer, lifetime and endorsements; the rest it leaves to us.
 */
final class TokenCheck {

  private static final String SCHEME = "Bearer ";
  private static final List<String> ALGORITHMS = List.of("RS256");

  /** The library waits for the keys without an end. */
  private static final int SECONDS = 10;

  private final JwtTokenExtractor extractor;
  private final String appId;
  private final JsonMapper json;

  TokenCheck(TeamsSettings settings, JsonMapper json) {
    this.extractor =
        new JwtTokenExtractor(
            ChannelValidation.getTokenValidationParameters(), settings.openId(), ALGORITHMS);
    this.appId = settings.appId();
    this.json = json;
  }

  /**
   * Returns whether the token is good.
   *
   * @param authorization the header that brought it; empty if there was none
   */
  boolean isGood(String authorization, Activity activity) {
    if (!authorization.startsWith(SCHEME)) {
      return false;
    }
    try {
      return hasEnd(authorization.substring(SCHEME.length()))
          && Optional.ofNullable(
                  extractor
                      .getIdentity(authorization, activity.channel())
                      .get(SECONDS, TimeUnit.SECONDS))
              .filter(identity -> isForUs(identity, activity))
              .isPresent();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (Exception _) {
      // It throws many kinds, some of them before it hands out its future; none is a good token.
      return false;
    }
  }

  private boolean isForUs(ClaimsIdentity identity, Activity activity) {
    var claims = identity.claims();
    var service = claims.get(AuthenticationConstants.SERVICE_URL_CLAIM);
    return identity.isAuthenticated()
        && Objects.equals(claims.get(AuthenticationConstants.AUDIENCE_CLAIM), appId)
        && activity.service().equalsIgnoreCase(service);
  }

  /** A token without an end would be good forever, and the library takes it. */
  private boolean hasEnd(String token) {
    var parts = token.split("\\.", -1);
    return parts.length == 3
        && json.readTree(Base64.getUrlDecoder().decode(parts[1])).path("exp").isNumber();
  }
}
