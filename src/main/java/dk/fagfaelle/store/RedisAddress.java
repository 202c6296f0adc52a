package dk.fagfaelle.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redis.clients.jedis.HostAndPort;

/**
 * Where a Redis is, read from one line such as {@code redis://user:password@host:6379/0}, {@code
 * rediss://host}, {@code redis-sentinel://host:26379,host2/master} or {@code
 * redis-cluster://h1:p1,h2:p2}; with {@code rediss-} both of these speak TLS. User and password are
 * percent-encoded. Prints without them.
 *
 * @param kind what stands there
 * @param isSecure whether TLS is spoken
 * @param user the user's name; empty for the default user
 * @param password the password; empty if none is asked for
 * @param hosts every host, with its port
 * @param path the name of the master, or the number of the database; may be empty
 */
record RedisAddress(
    Kind kind,
    boolean isSecure,
    String user,
    String password,
    Set<HostAndPort> hosts,
    String path) {

  private static final Pattern LINE =
      Pattern.compile(
          "redis(?<tls>s?)(?<kind>-sentinel|-cluster)?://"
              + "(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<hosts>[^/?@]+)(?:/(?<path>[^/?]*))?");

  /** What stands at an address. */
  enum Kind {
    /** One server. */
    SINGLE,
    /** Sentinels that know which server is the master. */
    SENTINEL,
    /** Servers that share the keys among them. */
    CLUSTER
  }

  /** Copies the hosts. */
  RedisAddress {
    hosts = Set.copyOf(hosts);
  }

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if it is none; the message never repeats it, as it may hold a
   *     password
   */
  static RedisAddress of(String line) {
    var matcher = LINE.matcher(line.strip());
    if (!matcher.matches()) {
      throw fault("is no address of a Redis");
    }
    var kind = kindOf(part(matcher, "kind"));
    var path = part(matcher, "path");
    if (kind == Kind.SENTINEL && path.isEmpty()) {
      throw fault("does not name the master after the sentinels");
    }
    if (kind == Kind.SINGLE && !path.matches("[0-9]{0,3}")) {
      throw fault("has no number of a database after the host");
    }
    return new RedisAddress(
        kind,
        !part(matcher, "tls").isEmpty(),
        decoded(part(matcher, "user")),
        decoded(part(matcher, "password")),
        hostsOf(part(matcher, "hosts"), kind == Kind.SENTINEL ? 26379 : 6379),
        path);
  }

  /** Returns the number of the database; 0 if none is named. */
  int database() {
    return kind == Kind.SINGLE && !path.isEmpty() ? Integer.parseInt(path) : 0;
  }

  @Override
  public String toString() {
    return "RedisAddress[%s]".formatted(kind);
  }

  private static Kind kindOf(String suffix) {
    return switch (suffix) {
      case "-sentinel" -> Kind.SENTINEL;
      case "-cluster" -> Kind.CLUSTER;
      case String _ -> Kind.SINGLE;
    };
  }

  private static String part(Matcher matcher, String name) {
    var part = matcher.group(name);
    return part == null ? "" : part;
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static Set<HostAndPort> hostsOf(String list, int usualPort) {
    return Arrays.stream(list.split(",", -1))
        .map(host -> hostOf(host.strip(), usualPort))
        .collect(toUnmodifiableSet());
  }

  private static HostAndPort hostOf(String host, int usualPort) {
    if (!host.matches("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]\\s]+)(:[0-9]{1,5})?")) {
      throw fault("has a host that cannot be read");
    }
    var hasPort = host.matches(".*:[0-9]{1,5}");
    return HostAndPort.from(hasPort ? host : host + ":" + usualPort);
  }

  private static IllegalArgumentException fault(String problem) {
    return new IllegalArgumentException(
        ("fagfaelle.redis.uri %s. Write redis://host:6379, rediss://host:6379,"
                + " redis-sentinel://host:26379,host2:26379/master or redis-cluster://h1:6379,h2:6379;"
                + " user and password before the host as user:password@, percent-encoded.")
            .formatted(problem));
  }
}
