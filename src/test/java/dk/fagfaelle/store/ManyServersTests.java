package dk.fagfaelle.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.reply.Room;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;
import redis.embedded.RedisCluster;
import redis.embedded.RedisSentinel;
import redis.embedded.RedisShardedCluster;

/** The same store on sentinels and on a cluster, with a master killed half-way. */
@Tag("proof")
class ManyServersTests {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration FAILOVER = Duration.ofMinutes(1);

  @Test
  void behind_sentinels_it_goes_on_with_another_master() throws IOException {
    var servers =
        RedisCluster.newRedisCluster()
            .withSentinelBuilder(
                RedisSentinel.newRedisSentinel()
                    .downAfterMilliseconds(1_000)
                    .failOverTimeout(5_000))
            .ephemeral()
            .sentinelCount(3)
            .quorumSize(2)
            .replicationGroup("the-master", 2)
            .build();
    servers.start();
    try (var redis = redisAt("redis-sentinel://%s/the-master", servers.sentinelPorts())) {
      keepsEverything(redis);
      var _ = new Records(redis).update("ane", _ -> "her words", HOUR);
      await().atMost(FAILOVER).until(() -> knowEachOther(servers.sentinelPorts()));
      servers.servers().getFirst().stop();

      await().atMost(FAILOVER).until(() -> isWritten(redis));
      assertThat(new Records(redis).find("ane")).isEqualTo("her words");
    } finally {
      servers.stop();
    }
  }

  @Test
  void on_a_cluster_it_goes_on_when_a_master_falls() throws IOException {
    var servers =
        RedisShardedCluster.newRedisCluster()
            .ephemeral()
            .shard("a", 1)
            .shard("b", 1)
            .shard("c", 1)
            .build();
    servers.start();
    try (var redis = redisAt("redis-cluster://%s", servers.serverPorts())) {
      keepsEverything(redis);
      await().atMost(FAILOVER).until(() -> areInStep(servers.serverPorts()));
      servers.servers().getFirst().stop();

      await().atMost(FAILOVER).until(() -> isWritten(redis));
    } finally {
      servers.stop();
    }
  }

  @Test
  void sentinels_that_are_not_there_stop_nothing() {
    try (var redis = redisAt("redis-sentinel://%s/the-master", List.of(1, 2))) {
      assertThat(redis.isUp()).isFalse();
    }
  }

  @Test
  void a_cluster_that_is_not_there_stops_nothing() {
    try (var redis = redisAt("redis-cluster://%s", List.of(1, 2))) {
      assertThat(redis.isUp()).isFalse();
    }
  }

  private static void keepsEverything(Redis redis) {
    var records = new Records(redis);
    var _ = records.update("number", _ -> "1", HOUR);
    assertThat(records.update("number", former -> former + "2", HOUR)).isEqualTo("12");
    assertThat(records.delete("number")).isTrue();

    var memory = new RedisConversationMemory(redis, records, Clock.systemUTC());
    memory.remember(new Room("web", "ane"), "what is defusing?");
    assertThat(memory.recent(new Room("web", "ane"))).hasSize(1);
    assertThat(memory.forget(new Room("web", "ane"))).isTrue();

    var log = new RedisQuestionLog(redis, Clock.systemUTC());
    log.unanswered("what is act", "not-found");
    assertThat(log.gaps()).hasSize(1);
    assertThat(log.forget("what is act")).isTrue();
    assertThat(log.gaps()).isEmpty();
  }

  /** Writes to every part of a cluster. */
  private static boolean isWritten(Redis redis) {
    try {
      for (var number = 0; number < 50; number++) {
        var _ = new Records(redis).update("record " + number, _ -> "written", HOUR);
      }
      return true;
    } catch (AwayException _) {
      return false;
    }
  }

  private static boolean knowEachOther(List<Integer> sentinels) {
    return sentinels.stream()
        .allMatch(
            port -> {
              try (var sentinel = new Jedis("127.0.0.1", port)) {
                return sentinel.sentinelReplicas("the-master").size() == 2
                    && sentinel.sentinelSentinels("the-master").size() == 2;
              }
            });
  }

  /** A replica takes over only where it has all that its master has, and everybody knows it. */
  private static boolean areInStep(List<Integer> servers) {
    return servers.stream()
        .allMatch(
            port -> {
              try (var server = new Jedis("127.0.0.1", port)) {
                var replicas = server.clusterNodes().lines().filter(it -> it.contains("slave"));
                var isMaster = server.info("replication").contains("role:master");
                return replicas.count() == servers.size() / 2
                    && server.clusterInfo().contains("cluster_state:ok")
                    && (isMaster ? server.waitReplicas(1, 500) == 1 : isLinked(server));
              }
            });
  }

  private static boolean isLinked(Jedis replica) {
    return replica.info("replication").contains("master_link_status:up");
  }

  private static Redis redisAt(String address, List<Integer> ports) {
    var hosts = ports.stream().map(port -> "127.0.0.1:" + port).collect(joining(","));
    return Redis.at(RedisAddress.of(address.formatted(hosts)), "", Clock.systemUTC());
  }
}
