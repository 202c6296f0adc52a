package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.conversation.QuestionLog.Gap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisQuestionLogTests {

  @TempDir Path folder;
  private final TestClock clock = new TestClock("2026-11-02T22:00:00Z");
  private TestRedis server;
  private RedisQuestionLog log;

  @BeforeEach
  void start() {
    server = TestRedis.in(folder);
    log = new RedisQuestionLog(server.redis(), clock);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void the_most_frequent_gap_stands_first() {
    log.unanswered("what is dbt", "not-found");
    log.unanswered("what is act", "not-found");
    log.unanswered("what is act", "not-found");

    assertThat(log.gaps())
        .containsExactly(
            new Gap("what is act", "not-found", 2), new Gap("what is dbt", "not-found", 1));
  }

  @Test
  void the_same_question_in_other_case_and_punctuation_counts_together() {
    log.unanswered("What is ACT?", "not-found");
    log.unanswered("what is  act", "not-found");
    log.unanswered("what is act", "not-found");
    log.unanswered("what is\nact", "not-found");

    assertThat(log.gaps()).containsExactly(new Gap("what is act", "not-found", 4));
  }

  @Test
  void the_same_question_with_another_reason_is_another_gap() {
    log.unanswered("what is act", "not-found");
    log.unanswered("what is act", "out-of-date");

    assertThat(log.gaps()).hasSize(2);
  }

  @Test
  void an_answer_that_did_not_help_is_a_gap_and_one_that_helped_is_none() {
    log.thumb("defusing-card", false);
    log.thumb("debriefing-card", true);

    assertThat(log.gaps()).containsExactly(new Gap("defusing-card", "not-helped", 1));
  }

  @Test
  void counts_of_several_days_are_added() {
    log.unanswered("what is act", "not-found");
    clock.forward(Duration.ofDays(40));
    log.unanswered("What is act?", "not-found");

    assertThat(log.gaps()).containsExactly(new Gap("What is act?", "not-found", 2));
  }

  @Test
  void every_key_goes_after_ninety_days() {
    log.unanswered("what is act", "not-found");
    log.thumb("defusing-card", true);

    try (var jedis = server.look()) {
      assertThat(server.keys())
          .hasSize(1)
          .allSatisfy(
              key ->
                  assertThat(jedis.pttl(key))
                      .isBetween(Duration.ofDays(89).toMillis(), Duration.ofDays(90).toMillis()));
    }
  }

  @Test
  void after_ninety_days_nothing_is_told() {
    log.unanswered("what is act", "not-found");
    clock.forward(Duration.ofDays(91));

    assertThat(log.gaps()).isEmpty();
  }

  @Test
  void of_a_long_question_the_beginning_is_kept() {
    log.unanswered("a".repeat(499) + "\ud83d\ude42" + "b".repeat(100), "not-found");

    assertThat(log.gaps().getFirst().subject()).hasSize(501).endsWith("\ud83d\ude42");
  }

  @Test
  void while_redis_is_away_it_counts_in_memory_and_adds_that_later() {
    log.unanswered("what is act", "not-found");
    server.kill();
    log.unanswered("what is act", "not-found");
    log.unanswered("what is dbt", "not-found");
    assertThat(log.gaps()).hasSize(2);

    await().until(server.redis()::isUp);
    assertThat(log.gaps()).contains(new Gap("what is act", "not-found", 2));
    log.thumb("defusing-card", true);
    assertThat(new RedisQuestionLog(server.redis(), clock).gaps())
        .containsExactly(
            new Gap("what is act", "not-found", 2), new Gap("what is dbt", "not-found", 1));
  }

  @Test
  void a_flood_is_kept_within_bounds() {
    server.close();
    IntStream.range(0, 2_500).forEach(number -> log.unanswered("question " + number, "flood"));

    assertThat(log.gaps()).hasSize(2_000);
  }

  @Test
  void what_should_not_have_been_kept_is_gone_from_the_disk_as_well() {
    log.unanswered("about Ane Hansen", "not-found");
    log.unanswered("what is act", "not-found");

    assertThat(log.forget("about ane hansen?")).isTrue();
    assertThat(log.gaps()).containsExactly(new Gap("what is act", "not-found", 1));
    assertThat(server.kept()).doesNotContain("Hansen");
  }
}
