package dk.fagfaelle.channel.teams;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The hosts that answers are sent to. An activity names the address itself, so it is looked at
 * before anything is sent there: our token would be sent along.
 */
final class ServiceHosts {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final List<String> hosts;
  private final boolean isEmulator;

  ServiceHosts(TeamsSettings settings) {
    this.hosts = settings.serviceHosts();
    this.isEmulator = settings.isEmulator();
  }

  /** Returns whether answers may be sent to an address. */
  boolean allow(String address) {
    return uri(address).filter(this::isAllowed).isPresent();
  }

  private boolean isAllowed(URI uri) {
    var host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null) {
      return false;
    }
    if (isEmulator) {
      return LOOPBACK.contains(host);
    }
    var isUsualPort = uri.getPort() == -1 || uri.getPort() == 443;
    return "https".equals(uri.getScheme())
        && isUsualPort
        && hosts.stream().anyMatch(allowed -> matches(allowed, host));
  }

  /** A star stands for any names before a domain. */
  private static boolean matches(String allowed, String host) {
    return allowed.startsWith("*.") ? host.endsWith(allowed.substring(1)) : host.equals(allowed);
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(URI.create(address));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
