package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.session.Session.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How people come, take roles and move a session. */
class MoveTests {

  @Test
  void whoever_comes_is_in_it_under_a_name_of_her_own() {
    var group = new Group("thinking-together", "pair").joins("ane").does("b", join("ane"));

    assertThat(group.session().circle().present())
        .extracting(Circle.Member::name)
        .containsExactly("ane", "ane 2");
  }

  @Test
  void coming_twice_is_coming_once() {
    var group = new Group("thinking-together", "pair").joins("ane");
    group.does("ane", join("ane")).isUnmoved("session.again");
    group.does("ane", new Event.Join("ane", 1)).isUnmoved("session.again");
  }

  @Test
  void somebody_who_is_not_in_it_moves_nothing() {
    Group.thinkingAt("danger").does("eve", new Event.Forward(1)).isUnmoved("session.not-in");
  }

  @Test
  void a_role_is_taken_by_a_press_and_everybody_is_told() {
    var group = Group.thinkingAt("danger").does("bo", new Event.Claim("teller", 0));

    assertThat(group.session().circle().holder("teller")).contains(group.member("bo"));
    assertThat(group.told()).containsExactly("session.took-role");
  }

  @Test
  void a_role_is_taken_over_from_somebody_and_that_is_remarked() {
    var group = Group.thinkingAt("task").does("bo", new Event.Claim("frame", 1));

    assertThat(group.session().circle().holder("frame")).contains(group.member("bo"));
    assertThat(group.session().written().remarks().getLast().details())
        .containsExactly("bo", "Rammeholder", "ane");
  }

  @Test
  void two_who_take_a_role_at_once_do_not_take_it_from_each_other() {
    Group.thinkingAt("danger")
        .does("bo", new Event.Claim("teller", 0))
        .does("cil", new Event.Claim("teller", 0))
        .isUnmoved("session.stale");
  }

  @Test
  void a_role_is_handed_over_by_who_has_it() {
    var group = Group.thinkingAt("task");
    group.does("ane", new Event.HandOver("frame", 1, group.member("dan").id()));

    assertThat(group.session().circle().holder("frame")).contains(group.member("dan"));
    group.does("ane", new Event.HandOver("frame", 1, group.member("bo").id()));
    group.isUnmoved("session.stale");
  }

  @Test
  void who_leaves_leaves_the_roles_behind_and_anybody_may_lead() {
    var group = Group.thinkingAt("citizen").does("ane", new Event.Leave(1));

    assertThat(group.session().circle().holder("frame")).isEmpty();
    group.does("bo", new Event.Forward(group.session().visit()));
    assertThat(group.step().id()).isEqualTo("others");
  }

  @Test
  void who_comes_back_finds_what_she_wrote() {
    var group = Group.thinkingAt("citizen").writes("bo", "Maske var borgeren bange");
    group.does("bo", new Event.Leave(1)).joins("bo");

    assertThat(group.written("citizen", "bo")).isEqualTo("Maske var borgeren bange");
    assertThat(group.member("bo").joins()).isEqualTo(2);
    group.does("bo", new Event.Leave(1)).isUnmoved("session.again");
  }

  @Test
  void only_who_leads_moves_it() {
    var group = Group.thinkingAt("citizen");
    group.does("bo", new Event.Forward(group.session().visit())).isUnmoved("session.not-yours");
  }

  @Test
  void a_press_that_comes_twice_moves_it_once() {
    var group = Group.thinkingAt("citizen");
    var press = new Event.Forward(group.session().visit());
    group.does("ane", press).does("ane", press).isUnmoved("session.stale");

    assertThat(group.step().id()).isEqualTo("others");
  }

  @Test
  void back_destroys_nothing() {
    var group = Group.thinkingAt("citizen").writes("bo", "Maske").goesTo("others");
    group.does("ane", new Event.Back(group.session().visit()));

    assertThat(group.step().id()).isEqualTo("citizen");
    assertThat(group.written("citizen", "bo")).isEqualTo("Maske");
    assertThat(group.session().written()).isEqualTo(group.before().written());
  }

  @Test
  void there_is_nothing_before_the_first_step() {
    Group.thinkingAt("danger").does("ane", new Event.Back(1)).isUnmoved("session.first");
  }

  @Test
  void a_step_that_needs_an_answer_is_not_left_without_one() {
    var group = Group.thinkingAt("worker");
    group.does("ane", new Event.Forward(group.session().visit())).isUnmoved("session.needs-or");
  }

  @Test
  void a_step_is_skipped_for_a_reason_that_is_kept() {
    var group = Group.thinkingAt("worker");
    group.does("ane", new Event.Skip(group.session().visit(), " "));
    group.isUnmoved("session.reason");
    group.does("ane", new Event.Skip(group.session().visit(), "vi tog det i gar"));

    assertThat(group.step().id()).isEqualTo("citizen");
    assertThat(group.session().written().remarks().getLast().details())
        .endsWith("vi tog det i gar");
  }

  @Test
  void a_step_that_cannot_be_skipped_is_not() {
    var group = Group.thinkingAt("task");
    group.does("ane", new Event.Skip(group.session().visit(), "x")).isUnmoved("session.no-skip");
  }

  @Test
  void a_crossroads_is_left_by_a_choice() {
    var group = new Group("defusing", "group").joins("ane").goesTo("leads");
    group.does("ane", new Event.Forward(2)).isUnmoved("session.choose");
    group.does("ane", new Event.Choose(2, "other"));
    assertThat(group.step().id()).isEqualTo("find-leader");
    group.does("ane", new Event.Choose(3, "found"));
    assertThat(group.step().id()).isEqualTo("frame");
  }

  @Test
  void it_pauses_and_goes_on_days_later_where_it_was() {
    var group = Group.thinkingAt("citizen").writes("bo", "Maske");
    var visit = group.session().visit();
    group.does("ane", new Event.Pause(visit)).waits(Duration.ofDays(3));

    assertThat(group.session().state()).isEqualTo(State.PAUSED);
    group.does("bo", new Event.Resume(visit));
    assertThat(group.session().state()).isEqualTo(State.OPEN);
    assertThat(group.step().id()).isEqualTo("citizen");
    group.does("ane", new Event.Pause(visit)).isUnmoved("session.stale");
  }

  @Test
  void danger_holds_it_until_somebody_says_that_nobody_is_in_danger() {
    var group = Group.thinkingAt("danger").does("bo", new Event.Choose(1, "yes"));

    assertThat(group.session().state()).isEqualTo(State.HELD);
    group.does("ane", new Event.Choose(1, "no")).isUnmoved("session.stale");
    group.does("dan", new Event.Calm(1));
    assertThat(group.session().state()).isEqualTo(State.OPEN);
  }

  @Test
  void danger_that_was_denied_does_not_hold_it_again_at_once() {
    var group = Group.thinkingAt("facts");
    var visit = group.session().visit();
    group.does("bo", new Event.Hold(visit, "")).does("ane", new Event.Calm(visit));
    group.does("bo", new Event.Hold(visit + 1, ""));

    assertThat(group.session().state()).isEqualTo(State.OPEN);
    group.goesTo("citizen").does("bo", new Event.Hold(group.session().visit(), ""));
    assertThat(group.session().state()).isEqualTo(State.HELD);
  }

  @Test
  void help_is_called_once_without_saying_by_whom_or_why() {
    var group = Group.thinkingAt("worker");
    var press = new Event.CallHelp(group.session().visit());
    group.does("bo", press);

    assertThat(group.session().post().letters().getLast().details()).isEmpty();
    group.does("bo", press).isUnmoved("session.again");
  }

  private static Event join(String name) {
    return new Event.Join(name, 0);
  }
}
