package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.session.Event.Agree;
import dk.fagfaelle.session.Event.Progressed;
import dk.fagfaelle.session.Event.PutOff;
import dk.fagfaelle.session.Post.Letter;
import dk.fagfaelle.session.Written.Agreement;
import dk.fagfaelle.session.Written.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who owns a next step is reminded of it until it has come to an end. It is 22 November, 13:00. */
class RemindingTests {

  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
  private static final Duration UNTIL_THURSDAY = Duration.ofHours(24 * 3 + 20);

  @Test
  void the_owner_is_reminded_by_a_letter_to_her_alone_that_repeats_no_words() {
    var group = closed().waits(UNTIL_THURSDAY);

    assertThat(group.told()).containsExactly("session.reminder");
    var letter = group.session().post().letters().getLast();
    assertThat(letter).extracting(Letter::to).isEqualTo("m2");
    assertThat(letter.details()).containsExactly("m1-0");
    assertThat(step(group).calls().isCalled()).isTrue();
  }

  @Test
  void it_is_said_four_times_and_no_more() {
    var group = closed();
    var said = 0;
    for (var hour = 0; hour < 24 * 60; hour++) {
      said += group.waits(Duration.ofHours(1)).told().size();
    }

    assertThat(said).isEqualTo(4);
    assertThat(group.session().nextDeadline()).isEmpty();
  }

  @Test
  void reminders_that_nobody_was_there_to_give_are_given_once() {
    var group = closed().waits(Duration.ofDays(30));

    assertThat(group.told()).containsExactly("session.reminder");
    assertThat(step(group).calls().ahead()).isEmpty();
  }

  @Test
  void what_is_found_due_at_night_waits_for_the_morning() {
    var late = closed().waits(Duration.ofHours(24 * 4 + 12));
    assertThat(late.told()).isEmpty();
    assertThat(late.session().nextDeadline()).contains(Instant.parse("2026-11-27T06:00:00Z"));

    assertThat(late.waits(Duration.ofHours(6)).told()).containsExactly("session.reminder");
    assertThat(late.waits(Duration.ofHours(3)).told()).as("the one of that day").isEmpty();
  }

  @Test
  void a_letter_that_was_not_seen_makes_room_for_the_next() {
    var group = closed().waits(UNTIL_THURSDAY).waits(Duration.ofDays(1));

    assertThat(group.session().post().to("m2")).hasSize(1);
  }

  @Test
  void a_step_that_has_ended_reminds_nobody_and_its_letters_go() {
    for (var end : List.of(Progress.DONE, Progress.NOT_RELEVANT)) {
      var group = closed().waits(UNTIL_THURSDAY);
      group.does("bo", new Progressed("m1-0", 1, end, "changed"));

      assertThat(step(group).calls().isCalled()).isFalse();
      assertThat(group.session().post().to("m2")).isEmpty();
      assertThat(group.waits(Duration.ofDays(30)).told()).isEmpty();
    }
  }

  @Test
  void a_reminder_that_is_put_off_comes_on_the_day_and_goes_on_from_there() {
    var group = closed().waits(UNTIL_THURSDAY);
    group.does("bo", new PutOff("m1-0", 1, LocalDate.parse("2026-12-01")));

    assertThat(step(group).calls().isCalled()).isFalse();
    assertThat(group.session().post().to("m2")).isEmpty();
    assertThat(step(group).due()).isEqualTo(FRIDAY);
    assertThat(step(group).calls().ahead())
        .first()
        .isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
    assertThat(group.session().written().remarks().getLast().words())
        .isEqualTo("session.went.put-off");
    assertThat(group.waits(Duration.ofDays(4)).told()).isEmpty();
    assertThat(group.waits(Duration.ofDays(1)).told()).containsExactly("session.reminder");
  }

  @Test
  void it_is_put_off_to_a_later_day_within_two_months() {
    var group = closed();
    for (var day : List.of("2026-11-22", "1970-01-01", "2027-01-22")) {
      group.does("bo", new PutOff("m1-0", 1, LocalDate.parse(day)));
      group.isUnmoved("session.put-off-to");
    }
    var press = new PutOff("m1-0", 1, LocalDate.parse("2026-12-01"));
    group.does("bo", press).does("bo", press).isUnmoved("session.changed");
  }

  @Test
  void a_next_step_is_due_within_the_time_that_a_session_can_be_kept() {
    var group = Group.thinkingAt("return");
    group.does("ane", new Agree(0, "ring", "m2", LocalDate.parse("2027-04-22")));
    group.isUnmoved("session.far");
    group.does("ane", new Agree(0, "ring", "m2", LocalDate.parse("2027-04-21"))).goesOn().goesOn();
    group.does("ane", new Event.Close(group.session().visit(), true));

    var last = step(group).calls().ahead().getLast();
    var gone = NOW.plus(group.session().timeToLive(NOW));
    assertThat(gone).isAfter(last);
  }

  @Test
  void the_session_outlives_the_last_reminder() {
    var group = closed();
    var last = step(group).calls().ahead().getLast();

    assertThat(NOW.plus(group.session().timeToLive(NOW))).isAfter(last);
  }

  @Test
  void the_summary_goes_when_the_flow_says_also_where_a_next_step_stays() {
    var group = closed();
    assertThat(group.session().written().contributions()).isNotEmpty();
    group.waits(group.flow().keeping().closed());

    assertThat(group.session().written().contributions()).isEmpty();
    assertThat(group.session().isShared()).isFalse();
    assertThat(step(group).isOpen()).isTrue();
    assertThat(group.waits(Duration.ofDays(3)).told()).containsExactly("session.reminder");
  }

  @Test
  void a_flow_says_nothing_of_reminders_and_has_the_usual_ones() {
    assertThat(Group.SHIPPED.find("check-in").orElseThrow().flow().reminders())
        .isEqualTo(Reminders.USUAL);
  }

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  /** Ane and Bo have thought together, and Bo calls somebody by Friday. */
  private static Group closed() {
    var group = new Group("thinking-together", "pair").joins("ane").joins("bo").goesTo("return");
    group.does("ane", new Agree(0, "ring", "m2", FRIDAY)).goesOn().goesOn();
    return group.does("ane", new Event.Close(group.session().visit(), true));
  }

  private static Agreement step(Group group) {
    return group.session().written().agreements().getFirst();
  }
}
