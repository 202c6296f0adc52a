package dk.fagfaelle.store;

import java.time.Duration;
import java.util.function.Supplier;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.RedisSentinelClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.providers.PooledConnectionProvider;

/**
 * Opens connections to Redis. None waits long for anything: an answer without its memory is better
 * than an answer that does not come.
 */
final class RedisClients {

  private static final int CONNECT_MILLISECONDS = 500;
  private static final int READ_MILLISECONDS = 1_000;

  /** So many questions are asked at once. */
  static final int CONNECTIONS = 32;

  private RedisClients() {}

  /** Returns how to open what an address names. Sentinels and clusters are asked while opening. */
  static Supplier<UnifiedJedis> to(RedisAddress address, String sentinelPassword) {
    return switch (address.kind()) {
      case SINGLE -> () -> one(address.hosts().iterator().next(), configOf(address));
      case SENTINEL -> () -> sentinel(address, sentinelPassword);
      case CLUSTER -> () -> cluster(address);
    };
  }

  /** Returns how to open the program's own Redis, whose port and password change at each start. */
  static Supplier<UnifiedJedis> to(OwnRedis own) {
    var config =
        config()
            .hostAndPortMapper(_ -> own.access().address())
            .credentialsProvider(() -> own.access().credentials())
            .build();
    return () -> one(new HostAndPort("127.0.0.1", 6379), config);
  }

  /** Returns time-outs that suit every use here. */
  static DefaultJedisClientConfig.Builder config() {
    return DefaultJedisClientConfig.builder()
        .connectionTimeoutMillis(CONNECT_MILLISECONDS)
        .socketTimeoutMillis(READ_MILLISECONDS)
        .autoNegotiateProtocol(false);
  }

  private static UnifiedJedis one(HostAndPort host, JedisClientConfig config) {
    var connections = new PooledConnectionProvider(new TriedConnections(host, config), pool());
    return RedisClient.builder().connectionProvider(connections).clientConfig(config).build();
  }

  private static UnifiedJedis sentinel(RedisAddress address, String sentinelPassword) {
    var asking = config();
    if (address.isSecure()) {
      asking.sslOptions(SslOptions.defaults());
    }
    if (!sentinelPassword.isEmpty()) {
      asking.password(sentinelPassword);
    }
    return RedisSentinelClient.builder()
        .sentinels(address.hosts())
        .masterName(address.path())
        .sentinelClientConfig(asking.build())
        .clientConfig(configOf(address))
        .poolConfig(pool())
        .build();
  }

  private static UnifiedJedis cluster(RedisAddress address) {
    return RedisClusterClient.builder()
        .nodes(address.hosts())
        .maxAttempts(3)
        .maxTotalRetriesDuration(Duration.ofSeconds(2))
        .clientConfig(configOf(address))
        .poolConfig(pool())
        .build();
  }

  private static JedisClientConfig configOf(RedisAddress address) {
    var config = config().database(address.database());
    if (address.isSecure()) {
      config.sslOptions(SslOptions.defaults());
    }
    if (!address.user().isEmpty()) {
      config.user(address.user());
    }
    if (!address.password().isEmpty()) {
      config.password(address.password());
    }
    return config.build();
  }

  /**
   * Bounded in number and in waiting. A connection is tried before it is lent: after Redis was
   * started again the idle ones are dead, and a write that fails half-way cannot be told from one
   * that was made.
   */
  private static ConnectionPoolConfig pool() {
    var pool = new ConnectionPoolConfig();
    pool.setMaxTotal(CONNECTIONS);
    pool.setMaxIdle(CONNECTIONS);
    pool.setMinIdle(0);
    pool.setMaxWait(Duration.ofMillis(CONNECT_MILLISECONDS));
    pool.setTestOnBorrow(true);
    return pool;
  }
}
