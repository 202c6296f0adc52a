package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.conversation.ConversationMemory;
import dk.fagfaelle.conversation.QuestionLog;
import dk.fagfaelle.reply.Room;
import dk.fagfaelle.workplace.Home;
import dk.fagfaelle.workplace.Workplace;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StoreRoomTests {

  private static final Room ROOM = new Room("web", "ane");

  @TempDir Path folder;
  private ApplicationContextRunner room;

  @BeforeEach
  void furnish() {
    room =
        new ApplicationContextRunner()
            .withBean(Home.class, () -> new Home(folder))
            .withBean(Workplace.class, Workplace::none)
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(StoreRoom.class);
  }

  @Test
  void with_nothing_configured_a_redis_of_its_own_keeps_things_over_a_restart() {
    room.run(
        context -> {
          context.getBean(ConversationMemory.class).remember(ROOM, "what is defusing?");
          assertThat(context.getBean(RedisHealth.class).health().getStatus()).isEqualTo(Status.UP);
        });

    room.run(
        context ->
            assertThat(context.getBean(ConversationMemory.class).recent(ROOM))
                .containsExactly("what is defusing?"));
  }

  @Test
  void the_redis_that_is_named_is_used() {
    try (var server = TestRedis.in(folder.resolve("elsewhere"))) {
      var access = server.own().access();
      var uri = "redis://:%s@127.0.0.1:%d".formatted(access.password(), access.port());
      room.withPropertyValues("fagfaelle.redis.uri=" + uri)
          .run(context -> context.getBean(QuestionLog.class).thumb("defusing-card", false));

      assertThat(server.keys()).hasSize(1);
    }
    assertThat(folder.resolve("redis")).doesNotExist();
  }

  @Test
  void a_redis_that_is_not_there_stops_nothing_and_health_says_no_more_than_down() {
    room.withPropertyValues("fagfaelle.redis.uri=redis://:secret@127.0.0.1:1")
        .run(
            context -> {
              var health = context.getBean(RedisHealth.class).health();
              assertThat(health.getStatus()).isEqualTo(Status.DOWN);
              assertThat(health.getDetails()).isEmpty();
              assertThat(context.getBean(QuestionLog.class).gaps()).isEmpty();
            });
  }

  @Test
  void an_address_that_cannot_be_read_stops_the_start_and_says_how_to_write_it() {
    room.withPropertyValues("fagfaelle.redis.uri=localhost:6379")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("Write redis://host:6379"));
  }
}
