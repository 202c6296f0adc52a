package dk.fagfaelle.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

class OwnRedisTests {

  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir Path folder;

  @Test
  void what_was_kept_is_there_after_a_stop_and_a_start() {
    keep("ane", "her words");

    assertThat(found("ane")).isEqualTo("her words");
  }

  @Test
  void a_server_that_is_killed_is_started_again_and_has_lost_nothing() {
    try (var server = TestRedis.in(folder)) {
      var _ = server.records().update("ane", _ -> "her words", HOUR);
      server.kill();

      await().until(server.redis()::isUp);
      assertThat(server.records().find("ane")).isEqualTo("her words");
    }
  }

  @Test
  void a_file_with_a_broken_end_is_read_up_to_there() throws IOException {
    keep("ane", "her words");
    append("*3\r\n$3\r\nSET\r\n$1\r\nb\r\n$9\r\ncut o");
    assertThat(found("ane")).isEqualTo("her words");

    append("\0\0\0\0 no command at all \0\0");
    assertThat(found("ane")).isEqualTo("her words");
  }

  @Test
  void a_rewriting_that_was_interrupted_leaves_nothing_behind() throws IOException {
    keep("ane", "her words");
    var leftover = Files.writeString(folder.resolve("temp-rewriteaof-bg-99.aof"), "her words");

    assertThat(found("ane")).isEqualTo("her words");
    assertThat(leftover).doesNotExist();
  }

  @Test
  void two_programs_on_one_folder_share_the_server_and_the_second_takes_over() {
    var first = TestRedis.in(folder);
    try (var second = TestRedis.in(folder)) {
      var _ = first.records().update("ane", _ -> "her words", HOUR);
      assertThat(second.process()).isEqualTo(first.process());
      assertThat(second.records().find("ane")).isEqualTo("her words");

      first.close();
      await().until(second.redis()::isUp);
      assertThat(second.records().find("ane")).isEqualTo("her words");
    }
  }

  @Test
  void a_program_that_is_killed_leaves_a_server_that_the_next_one_replaces() throws Exception {
    var program = KilledProgram.start(folder);
    var left = program.server();
    program.kill();
    assertThat(left.isAlive()).isTrue();

    try (var server = TestRedis.in(folder)) {
      assertThat(left.isAlive()).isFalse();
      assertThat(server.process()).isNotEqualTo(left);
      assertThat(server.records().find("ane")).isEqualTo("her words");
    }
  }

  @Test
  void the_server_ends_with_the_program() {
    var server = TestRedis.in(folder);
    var process = server.process();
    server.close();

    assertThat(process.isAlive()).isFalse();
    assertThat(folder.resolve(RedisFolder.SETTINGS)).doesNotExist();
  }

  @Test
  @DisabledOnOs(WINDOWS)
  void nobody_else_can_look_into_the_folder() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (var _ = TestRedis.in(folder)) {
      var permissions = Files.getPosixFilePermissions(folder);

      assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rwx------");
    }
  }

  @Test
  void who_does_not_know_the_password_learns_nothing() {
    try (var server = TestRedis.in(folder);
        var stranger = new Jedis(server.own().access().address())) {
      assertThatThrownBy(() -> stranger.get("fagfaelle:ane"))
          .isInstanceOf(JedisException.class)
          .hasMessageContaining("NOAUTH");
    }
  }

  @Test
  void it_listens_on_loopback_only_and_writes_at_once() {
    try (var server = TestRedis.in(folder);
        var jedis = server.look()) {
      assertThat(jedis.configGet("bind")).containsEntry("bind", "127.0.0.1");
      assertThat(jedis.configGet("appendonly")).containsEntry("appendonly", "yes");
      assertThat(jedis.configGet("appendfsync")).containsEntry("appendfsync", "always");
    }
  }

  @Test
  void every_start_has_a_new_password() {
    try (var server = TestRedis.in(folder)) {
      var former = server.own().access().password();
      server.kill();
      await().until(server.redis()::isUp);

      assertThat(server.own().access().password()).isNotEqualTo(former).hasSizeGreaterThan(40);
      assertThat(server.own().access().toString()).doesNotContain(former);
    }
  }

  @Test
  void what_was_deleted_is_gone_from_the_disk_after_a_purge() {
    try (var server = TestRedis.in(folder)) {
      var _ = server.records().update("ane", _ -> "her words", HOUR);
      var _ = server.records().delete("ane");
      assertThat(server.kept()).contains("her words");

      assertThat(server.redis().purge()).isTrue();
      assertThat(server.kept()).doesNotContain("her words");
    }
  }

  @Test
  void what_expired_is_taken_off_the_disk_every_quarter_of_an_hour() {
    var clock = new TestClock("2026-11-02T08:00:00Z");
    try (var server = TestRedis.in(folder, clock)) {
      var _ = server.records().update("ane", _ -> "her words", Duration.ofMillis(1));
      clock.forward(Duration.ofMinutes(15));

      await().until(() -> !server.kept().contains("her words"));
    }
  }

  @Test
  void without_a_server_that_runs_the_program_runs_on() {
    var missing = folder.resolve("no-such-server").toString();
    var redisFolder = new RedisFolder(folder);
    try (var own = new OwnRedis(redisFolder, missing, Clock.systemUTC()).start();
        var redis = Redis.own(own, Clock.systemUTC())) {
      assertThat(redis.isUp()).isFalse();
    }
  }

  private void keep(String key, String text) {
    try (var server = TestRedis.in(folder)) {
      var _ = server.records().update(key, _ -> text, HOUR);
    }
  }

  private String found(String key) {
    try (var server = TestRedis.in(folder)) {
      return server.records().find(key);
    }
  }

  private void append(String bytes) throws IOException {
    var file = folder.resolve(RedisFolder.KEPT);
    Files.writeString(file, bytes, US_ASCII, StandardOpenOption.APPEND);
  }
}
