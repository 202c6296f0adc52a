package dk.fagfaelle.channel.teams;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Fault;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * How Teams is connected: the settings below {@code fagfaelle.teams}. Prints without the password.
 *
 * @param appId the bot's own id at Microsoft; empty in the emulator
 * @param appPassword the secret of that id
 * @param tenant where the bot is registered
 * @param tenants who may write to it
 * @param openId where the keys of Microsoft's tokens are told
 * @param loginUrl where our own token is asked for
 * @param serviceHosts the hosts our token may be sent to
 * @param isEmulator whether a client on this machine is talked to, without tokens
 * @param pageUrl the public address of the assistant; empty if none is set
 */
record TeamsSettings(
    String appId,
    String appPassword,
    String tenant,
    List<String> tenants,
    String openId,
    String loginUrl,
    List<String> serviceHosts,
    boolean isEmulator,
    String pageUrl) {

  static final String APP_ID = "fagfaelle.teams.app-id";
  static final String EMULATOR = "fagfaelle.teams.emulator";

  private static final String PREFIX = "fagfaelle.teams.";
  private static final String OPEN_ID =
      "https://login.botframework.com/v1/.well-known/openidconfiguration";
  private static final String LOGIN = "https://login.microsoftonline.com";
  private static final String HOSTS = "smba.trafficmanager.net,*.botframework.com";

  /** Copies the lists. */
  TeamsSettings {
    tenants = List.copyOf(tenants);
    serviceHosts = List.copyOf(serviceHosts);
  }

  /** Reads them; what is missing or would let in anybody is refused. */
  static TeamsSettings of(Environment environment) {
    var tenant = text(environment, PREFIX + "tenant", "");
    var settings =
        new TeamsSettings(
            text(environment, APP_ID, ""),
            text(environment, PREFIX + "app-password", ""),
            tenant,
            list(text(environment, PREFIX + "allowed-tenants", tenant)),
            text(environment, PREFIX + "open-id", OPEN_ID),
            text(environment, PREFIX + "login-url", LOGIN),
            list(text(environment, PREFIX + "service-hosts", HOSTS)),
            environment.getProperty(EMULATOR, Boolean.class, false),
            text(environment, "fagfaelle.page-url", ""));
    settings.refuseHalf();
    if (settings.isEmulator) {
      refuseBeyondLoopback(environment);
    }
    return settings;
  }

  /** Returns whether a tenant may write to the bot. */
  boolean allowsTenant(String id) {
    return tenants.contains(id.toLowerCase(Locale.ROOT));
  }

  /** Returns what seals what waits: in the emulator nobody else's words do. */
  String secret() {
    return isEmulator ? EMULATOR : appPassword;
  }

  @Override
  public String toString() {
    return "TeamsSettings[appId=%s, tenant=%s, isEmulator=%b]".formatted(appId, tenant, isEmulator);
  }

  private void refuseHalf() {
    if (!isEmulator && tenant.isEmpty()) {
      throw refusal("tenant", "teams-setting-missing");
    }
    if (!isEmulator && appPassword.isEmpty()) {
      throw refusal("app-password", "teams-setting-missing");
    }
    if (isEmulator && !appId.isEmpty()) {
      throw refusal("emulator", "teams-emulator-with-app");
    }
  }

  /** Nobody is asked who they are in the emulator, so nobody from elsewhere may reach it. */
  private static void refuseBeyondLoopback(Environment environment) {
    var isLoopback =
        Binder.get(environment)
            .bind("server.address", InetAddress.class)
            .map(InetAddress::isLoopbackAddress)
            .orElse(false);
    if (!isLoopback) {
      throw refusal("emulator", "teams-emulator-open");
    }
  }

  private static ContentException refusal(String setting, String problem) {
    return new ContentException(Fault.of(PREFIX + setting, 1, problem));
  }

  private static String text(Environment environment, String key, String otherwise) {
    var text = environment.getProperty(key, "").strip();
    return text.isEmpty() ? otherwise : text;
  }

  private static List<String> list(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[,\\s]+"));
  }
}
