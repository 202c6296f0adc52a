package dk.fagfaelle;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.params.ScanParams;

/** What a running program keeps: in its own Redis, and in the files of its home folder. */
public record Kept(Path home) {

  private static final Pattern ELSEWHERE = Pattern.compile(".*(redis-server|\\.bin|\\.aof).*");

  /** Returns every key of Redis. */
  public Set<String> keys() {
    try (var redis = redis()) {
      return keysOf(redis);
    }
  }

  /** Has Redis let a key go, as at the end of its time to live. */
  public void letGo(String key) {
    try (var redis = redis()) {
      if (redis.del(key) != 1) {
        throw new IllegalStateException("there was no " + key);
      }
    }
  }

  /** Returns every value of Redis, each line and each member by itself. */
  public Set<String> values() {
    var values = new HashSet<String>();
    try (var redis = redis()) {
      for (var key : keysOf(redis)) {
        switch (redis.type(key)) {
          case "string" -> redis.get(key).lines().forEach(values::add);
          case "list" -> values.addAll(redis.lrange(key, 0, -1));
          case "zset" -> values.addAll(redis.zrange(key, 0, -1));
          default -> throw new IllegalStateException("no " + redis.type(key) + " was expected");
        }
      }
    }
    return values;
  }

  /** Returns the distinct lines of the append-only file; a line is a word of a command. */
  public Set<String> appendOnlyLines() {
    try (var lines =
        Files.lines(home.resolve("redis").resolve("appendonly.aof"), StandardCharsets.UTF_8)) {
      return new HashSet<>(lines.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text of every file that holds text, by path; but for the append-only file. */
  public Map<Path, String> texts() {
    return files().stream()
        .filter(file -> !ELSEWHERE.matcher(file.getFileName().toString()).matches())
        .collect(toMap(file -> file, Kept::textOf, (first, _) -> first, TreeMap::new));
  }

  /** Returns every file and folder. */
  public Set<Path> everything() {
    try (var walk = Files.walk(home)) {
      return new HashSet<>(walk.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empties Redis. */
  public void empty() {
    try (var redis = redis()) {
      redis.flushAll();
    }
  }

  /** Ends the server as a power failure would. */
  public void killRedis() {
    try (var redis = redis()) {
      var pid = redis.info("server").lines().filter(line -> line.startsWith("process_id:"));
      var process = ProcessHandle.of(Long.parseLong(pid.findFirst().orElseThrow().substring(11)));
      process.orElseThrow().destroyForcibly();
      process.orElseThrow().onExit().join();
    }
  }

  private Set<Path> files() {
    var files = new HashSet<>(everything());
    files.removeIf(Files::isDirectory);
    return files;
  }

  /** Returns a connection to Redis; whoever asks closes it. */
  public Jedis redis() {
    var settings =
        textOf(home.resolve("redis").resolve("redis.conf"))
            .lines()
            .map(line -> line.split(" ", 2))
            .filter(line -> line.length == 2)
            .collect(toMap(line -> line[0], line -> line[1], (first, _) -> first));
    var port = Integer.parseInt(settings.get("port"));
    var config = DefaultJedisClientConfig.builder().password(settings.get("requirepass")).build();
    return new Jedis(new HostAndPort("127.0.0.1", port), config);
  }

  private static Set<String> keysOf(Jedis redis) {
    var keys = new HashSet<String>();
    var cursor = ScanParams.SCAN_POINTER_START;
    do {
      var page = redis.scan(cursor);
      keys.addAll(page.getResult());
      cursor = page.getCursor();
    } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
    return keys;
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
