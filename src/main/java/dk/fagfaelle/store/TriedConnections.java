package dk.fagfaelle.store;

import java.time.Duration;
import org.apache.commons.pool2.PooledObject;
import redis.clients.jedis.Connection;
import redis.clients.jedis.ConnectionFactory;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;

/**
 * Connections to one Redis that are tried before they are lent, unless they answered a moment ago:
 * under load a ping before each question would be as many trips as the questions themselves.
 */
final class TriedConnections extends ConnectionFactory {

  /**
   * Shorter than any Redis takes to end and to start again, and than it is left alone after a
   * failure: what was dead by then is never lent untried.
   */
  private static final Duration MOMENT = Duration.ofMillis(100);

  TriedConnections(HostAndPort address, JedisClientConfig config) {
    super(address, config);
  }

  @Override
  public boolean validateObject(PooledObject<Connection> connection) {
    return connection.getIdleDuration().compareTo(MOMENT) < 0 || super.validateObject(connection);
  }
}
