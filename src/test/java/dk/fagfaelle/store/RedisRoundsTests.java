package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.session.Round;
import dk.fagfaelle.session.Round.Score;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came of sessions, in a real Redis, for two years. */
class RedisRoundsTests {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final Score SCORE = new Score("hopes", "Medarbejdere", 5, 19);

  @TempDir private Path folder;
  private final TestClock clock = new TestClock("2026-11-22T12:00:00Z");
  private final List<TestRedis> servers = new ArrayList<>();

  @BeforeEach
  void start() {
    servers.add(TestRedis.in(folder, clock));
  }

  @AfterEach
  void stop() {
    servers.forEach(TestRedis::close);
  }

  @Test
  void rounds_come_back_as_they_were_the_oldest_first() {
    var older = round("a", TODAY.minusDays(180));
    var newer = round("b", TODAY);
    rounds("home").keep(newer);
    rounds("home").keep(older);

    assertThat(rounds("home").of("self-evaluation", "recovery")).containsExactly(older, newer);
  }

  @Test
  void a_round_that_is_kept_again_is_kept_once() {
    rounds("home").keep(round("a", TODAY));
    rounds("home").keep(round("a", TODAY));

    assertThat(rounds("home").of("self-evaluation", "recovery")).hasSize(1);
  }

  @Test
  void another_form_or_another_workplace_has_its_own() {
    rounds("home").keep(round("a", TODAY));

    assertThat(rounds("home").of("self-evaluation", "wellbeing")).isEmpty();
    assertThat(rounds("elsewhere").of("self-evaluation", "recovery")).isEmpty();
  }

  @Test
  void a_round_goes_after_its_last_day_and_the_record_with_the_last_of_them() {
    rounds("home").keep(round("old", TODAY.minusDays(700)));
    rounds("home").keep(round("new", TODAY));
    try (var jedis = servers.getFirst().look()) {
      var left = Duration.ofMillis(jedis.pttl("fagfaelle:rounds:home:self-evaluation:recovery"));
      assertThat(left.toDays()).isBetween(729L, 731L);
    }
    clock.forward(Duration.ofDays(31));

    assertThat(rounds("home").of("self-evaluation", "recovery"))
        .containsExactly(round("new", TODAY));
  }

  @Test
  void rounds_that_are_kept_at_once_are_all_kept() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var tasks =
          IntStream.range(0, 40)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () -> {
                        rounds("home").keep(round("r" + i % 20, TODAY));
                        return true;
                      })
              .toList();
      for (var done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(rounds("home").of("self-evaluation", "recovery")).hasSize(20);
  }

  @Test
  void what_another_release_wrote_is_left_as_it_is() {
    try (var jedis = servers.getFirst().look()) {
      jedis.set("fagfaelle:rounds:home:self-evaluation:recovery", "{\"new\": true}");
      rounds("home").keep(round("a", TODAY));

      assertThat(jedis.get("fagfaelle:rounds:home:self-evaluation:recovery"))
          .isEqualTo("{\"new\": true}");
      assertThat(rounds("home").of("self-evaluation", "recovery")).isEmpty();
    }
  }

  private RedisRounds rounds(String workplace) {
    return new RedisRounds(servers.getFirst().records(), workplace, clock);
  }

  private static Round round(String id, LocalDate day) {
    return new Round(id, "self-evaluation", "recovery", day, day.plusDays(730), List.of(SCORE));
  }
}
