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
   * So short that hardly any connection dies in it unnoticed. One that does fails the question it
   * is lent for, as one would that died while it was asked.
   */
  private static final Duration MOMENT = Duration.ofMillis(100);

  TriedConnections(HostAndPort address, JedisClientConfig config) {
    super(address, config);
  }

  @Override
  public boolean validateObject(PooledObject<Connection> connection) {
    var idle = connection.getIdleDuration();
    var isFresh = idle.isPositive() && idle.compareTo(MOMENT) < 0;
    return (isFresh && connection.getObject().isConnected()) || super.validateObject(connection);
  }
}
