package dk.fagfaelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.reply.Texts;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.embedded.RedisServer;

/** Without Redis questions are answered; the page says what is missing, and when it is back. */
class RedisAwayTests {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  @TempDir Path home;

  @Test
  void a_named_redis_may_be_away_at_the_start_come_go_and_come_again() throws IOException {
    var port = freePort();
    try (var program =
        RunningProgram.start(home, "--fagfaelle.redis.uri=redis://127.0.0.1:" + port)) {
      assertThat(program.visit("/").body()).contains(words(program));
      assertThat(program.read("/actuator/health/liveness").statusCode()).isEqualTo(200);
      assertAnswers(program);

      for (var time = 0; time < 2; time++) {
        var redis = RedisServer.newRedisServer().port(port).setting("save \"\"").build();
        redis.start();
        awaitRedis(program);
        assertAnswers(program);

        redis.stop();
        await().atMost(LONGEST).until(() -> saysAway(program));
        assertAnswers(program);
      }
    }
  }

  @Test
  void its_own_redis_is_started_again_when_it_was_killed_and_has_forgotten_nothing() {
    try (var program = RunningProgram.start(home)) {
      var asked = program.chat("Hvad er defusing?");
      new Kept(home).killRedis();
      assertAnswers(program);

      awaitRedis(program);
      assertThat(asked.statusCode()).isEqualTo(200);
      assertThat(new Kept(home).values()).contains("Hvad er defusing?");
    }
  }

  @Test
  void its_own_redis_may_not_start_at_all() {
    try (var program = RunningProgram.start(home, "--fagfaelle.redis.executable=/no/such/server")) {
      assertThat(saysAway(program)).isTrue();
      assertAnswers(program);
    }
  }

  static void awaitRedis(RunningProgram program) {
    await().atMost(LONGEST).until(() -> !saysAway(program));
  }

  private static void assertAnswers(RunningProgram program) {
    var page = program.chat("Hvad er defusing?");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("class=\"answer");
    assertThat(program.ask("Hvad er defusing?", List.of()).body()).contains("\"kind\":\"answer\"");
    assertThat(program.ask("hun har taget en overdosis", List.of()).body())
        .contains("\"kind\":\"acute\"");
  }

  private static boolean saysAway(RunningProgram program) {
    return program.visit("/").body().contains(words(program));
  }

  private static String words(RunningProgram program) {
    return program.the(Texts.class).say("standing.store-away");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
