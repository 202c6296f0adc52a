package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.session.Event.Progressed;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Written.Agreement;
import dk.fagfaelle.session.Written.Progress;
import dk.fagfaelle.session.Written.Remark;
import dk.fagfaelle.workplace.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a next step gets on after the session is over. */
class AgreeingTests {

  private static final Contents SHIPPED = Contents.builtIn();
  private static final SessionView VIEW =
      new SessionView(
          Texts.read(SHIPPED), Facts.read(SHIPPED), new UnkeptMarks(Ticker.systemTicker()));

  @Test
  void a_next_step_that_is_not_to_be_done_says_why_by_a_press() {
    var group = closed();
    group.does("bo", new Progressed("m1-0", 1, Progress.NOT_RELEVANT, "changed"));

    assertThat(step(group).progress()).isEqualTo(Progress.NOT_RELEVANT);
    assertThat(seen(group, "ane")).contains("Ikke relevant, fordi situationen er en anden nu");
  }

  @Test
  void or_in_a_line_of_ones_own() {
    var group = closed();
    group.does("bo", new Progressed("m1-0", 1, Progress.NOT_RELEVANT, " "));
    group.isUnmoved("session.reason");
    group.does("bo", new Progressed("m1-0", 1, Progress.NOT_RELEVANT, "a".repeat(301)));
    group.isUnmoved("session.reason");
    group.does("bo", new Progressed("m1-0", 1, Progress.NOT_RELEVANT, "det regner"));

    assertThat(seen(group, "ane")).contains("Ikke relevant, fordi det regner");
  }

  @Test
  void where_people_only_talk_a_reason_is_pressed_and_not_written() {
    var group = new Group("defusing", "group").joins("ane").goesTo("follow-up");
    group.does("ane", new Event.Agree(0, "first", "m1", Group.SOON));
    assertThat(VIEW.of(led(group), "ane").blocks()).isNotEmpty();
    assertThat(forms(group, "ane")).noneMatch(id -> id.startsWith("not-relevant"));

    group.does("ane", new Progressed("m1-0", 1, Progress.NOT_RELEVANT, "mine egne ord"));
    group.isUnmoved("session.reason");
    group.does("ane", new Progressed("m1-0", 1, Progress.NOT_RELEVANT, "otherwise"));
    assertThat(step(group).progress()).isEqualTo(Progress.NOT_RELEVANT);
  }

  @Test
  void who_did_what_is_remarked_and_stands_at_the_step() {
    var group = closed().does("bo", new Progressed("m1-0", 1, Progress.DONE, ""));

    var remark = group.session().written().remarks().getLast();
    assertThat(remark).extracting(Remark::words).isEqualTo("session.went.done");
    assertThat(remark.details()).startsWith("m1-0", "bo");
    assertThat(seen(group, "ane")).contains("22. november 2026: bo trykkede");
  }

  @Test
  void whoever_was_in_the_session_may_press_also_if_she_left() {
    var group = Group.thinkingAt("record");
    group.does("bo", new Event.Leave(1)).goesOn();
    group.does("ane", new Event.Close(group.session().visit(), true));
    group.does("eve", new Progressed("m1-0", 1, Progress.DONE, "")).isUnmoved("session.not-in");
    group.does("bo", new Progressed("m1-0", 1, Progress.DONE, ""));

    assertThat(step(group).progress()).isEqualTo(Progress.DONE);
  }

  @Test
  void two_who_press_at_once_do_not_undo_each_other() {
    var group = closed();
    group.does("ane", new Progressed("m1-0", 1, Progress.DONE, ""));
    group.does("bo", new Progressed("m1-0", 1, Progress.NOT_RELEVANT, "changed"));
    group.isUnmoved("session.changed");
    group.does("bo", new Progressed("m1-0", 1, Progress.DONE, "")).isUnmoved("session.again");
    group.does("bo", new Progressed("m9-9", 1, Progress.DONE, "")).isUnmoved("session.changed");
  }

  @Test
  void nothing_is_pressed_at_a_step_that_has_ended() {
    var group = closed().does("ane", new Progressed("m1-0", 1, Progress.DONE, ""));

    assertThat(forms(group, "ane")).isEmpty();
    assertThat(seen(group, "ane")).doesNotContain("~DONE~", "~NOT_RELEVANT~");
  }

  private static Group closed() {
    var group = Group.thinkingAt("record").goesOn();
    return group.does("ane", new Event.Close(group.session().visit(), true));
  }

  private static Agreement step(Group group) {
    return group.session().written().agreements().getFirst();
  }

  private static String seen(Group group, String name) {
    return VIEW.of(led(group), name).blocks().toString();
  }

  private static List<String> forms(Group group, String name) {
    return VIEW.of(led(group), name).blocks().stream()
        .flatMap(it -> it instanceof Guided.Folded folded ? folded.blocks().stream() : null)
        .filter(Guided.Form.class::isInstance)
        .map(it -> ((Guided.Form) it).id())
        .toList();
  }

  private static Led led(Group group) {
    return new Led(group.flow(), group.session(), List.of());
  }
}
