package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The clock advises and moves nothing. */
class ClockworkTests {

  @Test
  void the_clock_says_once_that_two_minutes_are_left_and_once_that_the_time_is_up() {
    var group = Group.thinkingAt("citizen").waits(Duration.ofMinutes(2));
    assertThat(group.told()).containsExactly("session.clock.soon");
    assertThat(group.waits(Duration.ofSeconds(30)).told()).isEmpty();
    assertThat(group.waits(Duration.ofSeconds(90)).told()).containsExactly("session.clock.over");
    assertThat(group.waits(Duration.ofHours(9)).told()).isEmpty();
    assertThat(group.step().id()).isEqualTo("citizen");
  }

  @Test
  void what_came_due_while_nobody_looked_is_said_once() {
    var group = Group.thinkingAt("citizen").waits(Duration.ofHours(1));

    assertThat(group.told()).containsExactly("session.clock.over");
    assertThat(group.session().nextDeadline()).isEmpty();
  }

  @Test
  void what_was_left_before_a_pause_is_left_after_it() {
    var group = Group.thinkingAt("citizen").waits(Duration.ofMinutes(1));
    var visit = group.session().visit();
    group.does("ane", new Event.Pause(visit));
    assertThat(group.session().nextDeadline()).isEmpty();
    group.waits(Duration.ofDays(2));
    assertThat(group.told()).isEmpty();
    group.does("ane", new Event.Resume(visit)).waits(Duration.ofSeconds(59));
    assertThat(group.told()).isEmpty();

    assertThat(group.waits(Duration.ofSeconds(1)).told()).containsExactly("session.clock.soon");
  }

  @Test
  void a_step_that_is_left_says_no_more() {
    var group = Group.thinkingAt("citizen").goesTo("others").waits(Duration.ofMinutes(2));

    assertThat(group.told()).containsExactly("session.clock.over");
    assertThat(group.session().nextDeadline()).isEmpty();
  }

  @Test
  void twenty_minutes_are_twenty_minutes_in_both_nights_when_the_clocks_change() {
    var flow = Group.SHIPPED.find("thinking-together").orElseThrow().flow();
    for (var night : new String[] {"2026-03-29T00:59:00Z", "2026-10-25T00:59:00Z"}) {
      var begun = Instant.parse(night);
      var session = Session.begin("s", flow, "group", begun);

      assertThat(session.nextDeadline()).contains(begun.plus(Duration.ofMinutes(1)));
    }
  }
}
