package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.reply.Room;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisConversationMemoryTests {

  private static final Room ROOM = new Room("slack", "C0123ABC");

  @TempDir Path folder;
  private TestRedis server;
  private RedisConversationMemory memory;

  @BeforeEach
  void start() {
    server = TestRedis.in(folder);
    memory = memoryOf(server, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_new_room_remembers_nothing() {
    assertThat(memory.recent(ROOM)).isEmpty();
  }

  @Test
  void the_last_five_questions_are_remembered_oldest_first() {
    for (var number = 1; number <= 7; number++) {
      memory.remember(ROOM, "question " + number);
    }

    assertThat(memory.recent(ROOM))
        .containsExactly("question 3", "question 4", "question 5", "question 6", "question 7");
  }

  @Test
  void a_question_of_several_lines_is_one_question() {
    memory.remember(ROOM, " what is\r\n defusing? \n");

    assertThat(memory.recent(ROOM)).containsExactly("what is defusing?");
  }

  @Test
  void each_room_has_its_own() {
    memory.remember(ROOM, "what is defusing?");

    assertThat(memory.recent(new Room("teams", "C0123ABC"))).isEmpty();
    assertThat(memory.recent(new Room("slack", "C0123"))).isEmpty();
  }

  @Test
  void another_program_on_the_same_redis_remembers_it_too() {
    memory.remember(ROOM, "what is defusing?");
    try (var other = TestRedis.in(folder)) {
      assertThat(memoryOf(other, Clock.systemUTC()).recent(ROOM)).hasSize(1);
    }
  }

  @Test
  void every_key_goes_after_half_an_hour_and_names_no_room() {
    memory.remember(ROOM, "what is defusing?");

    try (var jedis = server.look()) {
      assertThat(server.keys())
          .hasSize(1)
          .allSatisfy(key -> assertThat(key).doesNotContain("C0123ABC"))
          .allSatisfy(key -> assertThat(jedis.pttl(key)).isBetween(1L, minutes(30)));
    }
    assertThat(server.kept()).doesNotContain("C0123ABC");
  }

  @Test
  void what_is_forgotten_is_gone_from_the_disk_as_well() {
    memory.remember(ROOM, "what is defusing?");

    assertThat(memory.forget(ROOM)).isTrue();
    assertThat(memory.recent(ROOM)).isEmpty();
    assertThat(server.kept()).doesNotContain("defusing");
  }

  @Test
  void while_redis_is_away_it_remembers_in_memory_and_brings_it_along() {
    memory.remember(ROOM, "before");
    server.kill();
    memory.remember(ROOM, "meanwhile");
    assertThat(memory.recent(ROOM)).containsExactly("meanwhile");

    await().until(server.redis()::isUp);
    assertThat(memory.recent(ROOM)).containsExactly("before", "meanwhile");
    memory.remember(ROOM, "after");
    assertThat(memoryOf(server, Clock.systemUTC()).recent(ROOM))
        .containsExactly("before", "meanwhile", "after");
  }

  @Test
  void who_asks_to_be_forgotten_while_redis_is_away_is_told_that_it_was_not_done() {
    server.close();
    memory.remember(ROOM, "meanwhile");

    assertThat(memory.forget(ROOM)).isFalse();
    assertThat(memory.recent(ROOM)).isEmpty();
  }

  @Test
  void what_is_in_memory_goes_after_half_an_hour_too() {
    var clock = new TestClock("2026-11-02T22:00:00Z");
    var lonely = memoryOf(server, clock);
    server.close();
    lonely.remember(ROOM, "what is defusing?");
    assertThat(lonely.recent(ROOM)).hasSize(1);
    clock.forward(Duration.ofMinutes(30));

    assertThat(lonely.recent(ROOM)).isEmpty();
  }

  private static RedisConversationMemory memoryOf(TestRedis server, Clock clock) {
    return new RedisConversationMemory(server.redis(), server.records(), clock);
  }

  private static long minutes(long minutes) {
    return Duration.ofMinutes(minutes).toMillis();
  }
}
