package dk.fagfaelle.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import redis.clients.jedis.Jedis;

/** A real Redis of the program's own in a folder, and a way to look into it. */
record TestRedis(RedisFolder folder, OwnRedis own, Redis redis) implements AutoCloseable {

  static TestRedis in(Path path, Clock clock) {
    var folder = new RedisFolder(path);
    var own = new OwnRedis(folder, "", clock).start();
    return new TestRedis(folder, own, Redis.own(own, clock));
  }

  static TestRedis in(Path path) {
    return in(path, Clock.systemUTC());
  }

  Records records() {
    return new Records(redis);
  }

  /** Returns a connection beside the program's. */
  Jedis look() {
    var config = RedisClients.config().credentials(own.access().credentials()).build();
    return new Jedis(own.access().address(), config);
  }

  Set<String> keys() {
    try (var jedis = look()) {
      return jedis.keys("*");
    }
  }

  ProcessHandle process() {
    try (var jedis = look()) {
      var pid = jedis.info("server").lines().filter(line -> line.startsWith("process_id:"));
      return ProcessHandle.of(Long.parseLong(pid.findFirst().orElseThrow().substring(11).strip()))
          .orElseThrow();
    }
  }

  /** Ends the server as a power failure would, and waits until it has ended. */
  void kill() {
    var process = process();
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Returns the append-only file as text, a letter a byte. */
  String kept() {
    try {
      return Files.readString(folder.path().resolve(RedisFolder.KEPT), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    redis.close();
  }
}
