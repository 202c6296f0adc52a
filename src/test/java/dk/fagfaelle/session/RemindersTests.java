package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.session.Reminders.Quiet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** When people are reminded, by the clock on the wall, in every night of the year. */
class RemindersTests {

  private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
  private static final Quiet NIGHT = new Quiet(LocalTime.of(21, 0), LocalTime.of(7, 0));
  private static final Reminders USUAL = new Reminders(List.of(1), LocalTime.of(9, 0), 3, 4, NIGHT);

  @Test
  void the_day_before_on_the_day_and_then_every_so_often() {
    var moments = USUAL.due(LocalDate.parse("2026-12-04"), Instant.parse("2026-11-22T12:00:00Z"));

    assertThat(moments)
        .extracting(Instant::toString)
        .containsExactly(
            "2026-12-03T08:00:00Z",
            "2026-12-04T08:00:00Z",
            "2026-12-07T08:00:00Z",
            "2026-12-10T08:00:00Z");
  }

  @Test
  void nine_is_nine_on_both_sides_of_both_changes_of_hour() {
    var spring = USUAL.due(LocalDate.parse("2026-03-29"), Instant.EPOCH);
    assertThat(spring.subList(0, 2))
        .extracting(Instant::toString)
        .containsExactly("2026-03-28T08:00:00Z", "2026-03-29T07:00:00Z");
    var autumn = USUAL.due(LocalDate.parse("2026-10-25"), Instant.EPOCH);
    assertThat(autumn.subList(0, 2))
        .extracting(Instant::toString)
        .containsExactly("2026-10-24T07:00:00Z", "2026-10-25T08:00:00Z");
  }

  @Test
  void a_time_that_a_change_of_hour_leaves_out_or_repeats_comes_once() {
    var never = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    var half = new Reminders(List.of(), LocalTime.of(2, 30), 1, 2, never);

    assertThat(half.due(LocalDate.parse("2026-03-29"), Instant.EPOCH))
        .extracting(Instant::toString)
        .containsExactly("2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z");
    assertThat(half.due(LocalDate.parse("2026-10-25"), Instant.EPOCH))
        .extracting(Instant::toString)
        .containsExactly("2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
  }

  @Test
  void what_has_passed_when_it_is_agreed_on_is_not_made_up_for() {
    var since = Instant.parse("2026-12-04T13:00:00Z");

    assertThat(USUAL.due(LocalDate.parse("2026-12-04"), since)).hasSize(2);
    assertThat(USUAL.due(LocalDate.parse("2020-01-01"), since)).isEmpty();
  }

  @Test
  void the_night_ends_in_the_morning_on_both_sides_of_midnight() {
    assertThat(USUAL.awake(Instant.parse("2026-11-22T20:00:00Z")))
        .hasToString("2026-11-23T06:00:00Z");
    assertThat(USUAL.awake(Instant.parse("2026-11-22T23:00:00Z")))
        .hasToString("2026-11-23T06:00:00Z");
    assertThat(USUAL.awake(Instant.parse("2026-11-23T05:59:59Z")))
        .hasToString("2026-11-23T06:00:00Z");
    assertThat(USUAL.awake(Instant.parse("2026-11-23T06:00:00Z")))
        .hasToString("2026-11-23T06:00:00Z");
    assertThat(USUAL.awake(Instant.parse("2026-11-23T19:59:59Z")))
        .hasToString("2026-11-23T19:59:59Z");
  }

  @Test
  void no_moment_lies_in_the_quiet_hours_or_comes_twice_and_none_is_too_many() {
    forMany(
        random -> {
          var plan = plan(random);
          var day = day(random);
          var moments = plan.due(day, Instant.EPOCH);
          assertThat(moments).as("%s for %s", plan, day).hasSize(plan.most());
          assertThat(moments).isSorted().doesNotHaveDuplicates();
          assertThat(moments).noneMatch(it -> plan.quiet().holds(timeOf(it)));
        });
  }

  @Test
  void the_days_between_are_counted_on_the_calendar() {
    forMany(
        random -> {
          var plan = new Reminders(List.of(), LocalTime.of(9, 0), random.nextInt(1, 15), 5, NIGHT);
          var day = day(random);
          var moments = plan.putOff(day, Instant.EPOCH);
          for (var i = 0; i < moments.size(); i++) {
            var here = moments.get(i).atZone(HERE);
            assertThat(here.toLocalTime()).isEqualTo(LocalTime.of(9, 0));
            assertThat(ChronoUnit.DAYS.between(day, here.toLocalDate()))
                .isEqualTo((long) i * plan.every());
          }
        });
  }

  @Test
  void what_is_left_after_a_moment_is_the_rest_of_the_same() {
    forMany(
        random -> {
          var plan = plan(random);
          var day = day(random);
          var all = plan.due(day, Instant.EPOCH);
          var since = all.get(random.nextInt(all.size()));
          assertThat(plan.due(day, since))
              .isEqualTo(all.subList(all.indexOf(since) + 1, all.size()));
        });
  }

  @Test
  void whoever_waits_for_the_morning_wakes_once_and_not_before() {
    forMany(
        random -> {
          var plan = plan(random);
          var noon = day(random).atTime(12, 0).atZone(HERE).toInstant();
          var moment = noon.plus(random.nextInt(-2_000, 2_000), ChronoUnit.MINUTES);
          var awake = plan.awake(moment);
          assertThat(awake).isBetween(moment, moment.plus(26, ChronoUnit.HOURS));
          assertThat(plan.quiet().holds(timeOf(awake))).isFalse();
          assertThat(plan.awake(awake)).isEqualTo(awake);
        });
  }

  /** Days near both changes of hour come up as often as all others together. */
  private static LocalDate day(RandomGenerator random) {
    var changes = List.of(LocalDate.parse("2026-03-29"), LocalDate.parse("2026-10-25"));
    return random.nextBoolean()
        ? changes.get(random.nextInt(2)).plusDays(random.nextInt(-3, 4))
        : LocalDate.parse("2026-01-01").plusDays(random.nextInt(730));
  }

  private static Reminders plan(RandomGenerator random) {
    var quiet =
        new Quiet(LocalTime.of(random.nextInt(18, 24), 30), LocalTime.of(random.nextInt(9), 0));
    var at = LocalTime.of(random.nextInt(24), random.nextInt(60));
    var awake = quiet.holds(at) ? LocalTime.of(9, 0) : at;
    var before = random.nextBoolean() ? List.of(1, 7) : List.of(2);
    return new Reminders(before, awake, random.nextInt(1, 10), random.nextInt(1, 9), quiet);
  }

  private static LocalTime timeOf(Instant moment) {
    return moment.atZone(HERE).toLocalTime();
  }

  private static void forMany(Consumer<RandomGenerator> claim) {
    var seed = Long.getLong("tests.seed", System.nanoTime());
    System.out.printf("reminders, -Dtests.seed=%d%n", seed);
    var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
    for (var i = 0; i < 5_000; i++) {
      claim.accept(random);
    }
  }
}
