package dk.fagfaelle.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which Redis to use: the properties under {@code fagfaelle.redis}. Prints without its secrets.
 *
 * @param uri where it is, as {@link RedisAddress} reads it; empty: a server of the program's own
 * @param sentinelPassword what the sentinels themselves ask for; empty if they ask for nothing
 * @param executable a redis-server to use instead of the one shipped; empty: the one shipped
 */
@ConfigurationProperties("fagfaelle.redis")
record RedisSettings(
    @DefaultValue("") String uri,
    @DefaultValue("") String sentinelPassword,
    @DefaultValue("") String executable) {

  @Override
  public String toString() {
    return "RedisSettings[%s]".formatted(uri.isEmpty() ? "own" : "external");
  }
}
