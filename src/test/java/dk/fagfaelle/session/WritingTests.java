package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.fagfaelle.session.Event.Spot;
import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.Written.Agreement;
import dk.fagfaelle.session.Written.Contribution;
import dk.fagfaelle.session.Written.Progress;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is written, agreed on, and left when it is over. */
class WritingTests {

  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

  @Test
  void everybody_has_a_field_of_her_own() {
    var group = Group.thinkingAt("citizen").writes("bo", "et").writes("cil", "to");

    assertThat(group.written("citizen", "bo")).isEqualTo("et");
    assertThat(group.written("citizen", "cil")).isEqualTo("to");
  }

  @Test
  void what_is_sent_twice_is_written_once() {
    var group = Group.thinkingAt("citizen");
    var press = new Event.Write(group.spot("citizen", "bo"), "et");
    group.does("bo", press).does("bo", press).isUnmoved("session.again");
  }

  @Test
  void ones_own_is_changed_and_taken_back() {
    var group = Group.thinkingAt("citizen").writes("bo", "et").writes("bo", "to");
    assertThat(group.written("citizen", "bo")).isEqualTo("to");

    group.writes("bo", "");
    assertThat(group.written("citizen", "bo")).isEmpty();
  }

  @Test
  void an_older_page_does_not_write_over_what_is_newer() {
    var group = Group.thinkingAt("citizen").writes("bo", "et");
    var old = group.spot("citizen", "bo");
    group.writes("bo", "to").does("bo", new Event.Write(old, "tre")).isUnmoved("session.newer");
  }

  @Test
  void what_was_taken_back_does_not_come_again_with_a_late_copy() {
    var group = Group.thinkingAt("citizen");
    var press = new Event.Write(group.spot("citizen", "bo"), "et");
    group.does("bo", press).writes("bo", "").does("bo", press).isUnmoved("session.newer");
  }

  @Test
  void words_that_come_when_the_others_have_gone_on_are_kept_where_they_belong() {
    var group = Group.thinkingAt("citizen");
    var late = new Event.Write(group.spot("citizen", "bo"), "et");
    group.goesTo("others").does("bo", late);

    assertThat(group.written("citizen", "bo")).isEqualTo("et");
    assertThat(group.told()).containsExactly("session.late");
  }

  @Test
  void nobody_writes_in_a_step_that_is_not_reached() {
    var group = Group.thinkingAt("facts");
    group
        .does("bo", new Event.Write(new Spot(3, "citizen", "answer", 0), "et"))
        .isUnmoved("session.stale");
  }

  @Test
  void who_has_the_situation_is_the_one_who_tells_it() {
    var group = Group.thinkingAt("task").does("bo", new Event.Claim("teller", 0));
    group.writes("cil", "Jeg har brug for ro").isUnmoved("session.not-asked");
    group.writes("bo", "Jeg har brug for ro");

    assertThat(group.written("task", "bo")).isEqualTo("Jeg har brug for ro");
  }

  @Test
  void an_idea_is_kept_for_the_step_it_belongs_to() {
    var group = Group.thinkingAt("worker");
    group.does("bo", new Event.Write(new Spot(4, "return", "idea-0", 0), "Ring til laegen"));
    group.does("bo", new Event.Write(new Spot(4, "return", "idea-1", 0), "Sov pa det"));

    assertThat(group.session().written().contributions())
        .extracting(Contribution::text)
        .contains("Ring til laegen", "Sov pa det");
  }

  @Test
  void what_is_typed_goes_on_below_and_the_same_message_counts_once() {
    var group = Group.thinkingAt("citizen").does("bo", new Event.Say("1", "et"));
    group.does("bo", new Event.Say("2", "et")).does("bo", new Event.Say("1", "et"));

    group.isUnmoved("session.again");
    assertThat(group.written("citizen", "bo")).isEqualTo("et\net");
  }

  @Test
  void who_passes_has_answered() {
    var group = Group.thinkingAt("citizen");
    group.does("bo", new Event.Pass(group.session().visit()));

    assertThat(group.session().written().contributions())
        .contains(new Contribution("citizen", "pass", group.member("bo").id(), 1, "pass"));
  }

  @Test
  void answers_that_are_shown_together_are_shown_before_it_goes_on() {
    var group = new Group("short-learning", "group").joins("ane").joins("bo").goesTo("well");
    var visit = group.session().visit();
    group.writes("bo", "roen").does("ane", new Event.Forward(visit));

    group.isUnmoved("session.show-first");
    group.does("ane", new Event.Show(visit)).does("ane", new Event.Show(visit));
    group.isUnmoved("session.again");
    group.does("ane", new Event.Forward(visit));
    assertThat(group.step().id()).isEqualTo("hard");
  }

  @Test
  void where_nothing_is_kept_nothing_can_be_sent() {
    var group = new Group("defusing", "group").joins("ane").goesTo("now");
    group
        .does("ane", new Event.Write(new Spot(5, "now", "rest", 0), "on"))
        .isUnmoved("session.no-field");
    group.does("ane", new Event.Say("1", "jeg er bange")).isUnmoved("session.no-field");
    group.goesTo("follow-up").does("ane", new Event.Agree(0, "mine egne ord", "m1", FRIDAY));
    group.isUnmoved("session.agreement");
  }

  @Test
  void a_tick_belongs_to_all() {
    var group = new Group("defusing", "group").joins("ane").joins("bo").goesTo("practical");
    var visit = group.session().visit();
    group.does("ane", new Event.Write(new Spot(visit, "practical", "drive", 0), "on"));
    group.does("bo", new Event.Claim("leader", 0));
    group.does("bo", new Event.Write(new Spot(visit, "practical", "drive", 1), ""));

    assertThat(group.session().find("practical", "drive", ""))
        .contains(new Contribution("practical", "drive", "", 2, ""));
  }

  @Test
  void a_next_step_has_one_owner_and_a_date() {
    var group = Group.thinkingAt("return");
    group.does("bo", new Event.Agree(0, "Ring", "nobody", FRIDAY));
    group.isUnmoved("session.agreement");
    var press = new Event.Agree(0, "Ring", group.member("cil").id(), FRIDAY);
    group.does("bo", press).does("bo", press).isUnmoved("session.again");

    assertThat(group.session().written().agreements())
        .extracting(Agreement::id, Agreement::what, Agreement::owner, Agreement::due)
        .containsExactly(tuple("m2-0", "Ring", "m3", FRIDAY));
  }

  @Test
  void a_next_step_is_done_after_the_session_is_over() {
    var group = Group.thinkingAt("record").goesOn();
    group.does("ane", new Event.Close(group.session().visit(), true));
    group.does("bo", new Event.Progressed("m1-0", 1, Progress.NOT_RELEVANT, ""));
    group.isUnmoved("session.reason");
    group.does("bo", new Event.Progressed("m1-0", 1, Progress.DONE, ""));
    group.does("bo", new Event.Progressed("m1-0", 1, Progress.DONE, "")).isUnmoved("session.again");

    assertThat(group.session().written().agreements().getFirst().progress())
        .isEqualTo(Progress.DONE);
  }

  @Test
  void only_what_may_be_kept_is_left_when_it_is_over() {
    var group = Group.thinkingAt("citizen").writes("bo", "Maske").goesTo("record").goesOn();
    assertThat(group.session().state()).isEqualTo(State.REVIEW);
    group.does("ane", new Event.Close(group.session().visit(), true));

    assertThat(group.session().state()).isEqualTo(State.CLOSED);
    assertThat(group.session().written().contributions())
        .extracting(Contribution::step)
        .containsOnly("task");
  }

  @Test
  void a_summary_that_is_not_shared_leaves_nothing_but_the_next_steps() {
    var group = Group.thinkingAt("record").goesOn();
    group.does("ane", new Event.Close(group.session().visit(), false));

    assertThat(group.session().written().contributions()).isEmpty();
    assertThat(group.session().written().remarks()).isEmpty();
    assertThat(group.session().written().agreements()).hasSize(1);
  }

  @Test
  void from_the_summary_there_is_a_way_back() {
    var group = Group.thinkingAt("record").goesOn();
    group.does("ane", new Event.Back(group.session().visit()));

    assertThat(group.session().state()).isEqualTo(State.OPEN);
    assertThat(group.step().id()).isEqualTo("record");
  }

  @Test
  void it_comes_to_nothing_for_a_reason_or_is_broken_off() {
    var unheld = Group.thinkingAt("task").does("ane", new Event.NotHeld(2, "no-time"));
    assertThat(unheld.session().state()).isEqualTo(State.NOT_HELD);
    assertThat(unheld.session().frame().reason()).isEqualTo("no-time");

    var broken = Group.thinkingAt("citizen").writes("bo", "et");
    broken.does("ane", new Event.Cancel(broken.session().visit()));
    assertThat(broken.session().state()).isEqualTo(State.CANCELLED);
    assertThat(broken.session().written().contributions()).isEmpty();
    broken.writes("bo", "et").isUnmoved("session.over");
  }
}
