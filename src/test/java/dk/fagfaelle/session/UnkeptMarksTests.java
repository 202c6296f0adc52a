package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.workplace.Facts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Marks on a scale that may never be kept, at a check-in. */
class UnkeptMarksTests {

  private final AtomicLong nanos = new AtomicLong();
  private final UnkeptMarks marks = new UnkeptMarks(nanos::get);

  @Test
  void how_many_set_which_is_shown_when_all_four_have_marked_and_to_nobody_before() {
    var group = checkIn("ane", "bo", "cil", "dan");
    mark(group, "ane", "light");
    mark(group, "bo", "heavy");
    mark(group, "cil", "heavy");

    assertThat(Stream.of("ane", "bo", "cil", "dan").map(name -> seen(group, name)))
        .noneMatch(it -> it.contains(": 2"));
    mark(group, "dan", "fine");

    assertThat(Stream.of("ane", "bo", "cil", "dan").map(name -> seen(group, name)))
        .allMatch(it -> it.contains("Let: 1") && it.contains("Tungt: 2"));
  }

  @Test
  void three_are_too_few_to_show_anything() {
    var group = checkIn("ane", "bo", "cil");
    List.of("ane", "bo", "cil").forEach(name -> mark(group, name, "heavy"));

    assertThat(seen(group, "ane")).doesNotContain("Tungt: ");
  }

  @Test
  void nobody_sees_another_ones_mark() {
    var group = checkIn("ane", "bo");
    mark(group, "ane", "too-heavy");

    assertThat(seen(group, "ane")).contains("\u2713 For tungt");
    assertThat(seen(group, "bo")).doesNotContain("\u2713");
  }

  @Test
  void once_the_numbers_are_shown_no_mark_changes_them() {
    var group = checkIn("ane", "bo", "cil", "dan");
    List.of("ane", "bo", "cil", "dan").forEach(name -> mark(group, name, "fine"));
    mark(group, "dan", "heavy");
    group.joins("eva");
    mark(group, "eva", "heavy");

    assertThat(seen(group, "ane")).contains("Helt i orden: 4", "Tungt: 0");
  }

  @Test
  void a_mark_of_somebody_else_of_another_step_or_of_nothing_has_no_effect() {
    var group = checkIn("ane", "bo", "cil", "dan");
    List.of("ane", "bo", "cil").forEach(name -> mark(group, name, "fine"));
    var led = new Led(group.flow(), group.session(), List.of());
    var visit = group.session().visit();
    marks.mark(led, new Meaning("s", Verb.MARK, visit - 1, "fine", 0), "dan");
    marks.mark(led, new Meaning("s", Verb.MARK, visit, "none-such", 0), "dan");
    marks.mark(led, new Meaning("s", Verb.MARK, visit, "fine", 0), "eve");

    assertThat(seen(group, "ane")).doesNotContain("Helt i orden: ");
  }

  @Test
  void they_are_gone_with_the_step_and_after_half_an_hour() {
    var group = checkIn("ane", "bo", "cil", "dan");
    List.of("ane", "bo", "cil", "dan").forEach(name -> mark(group, name, "fine"));
    nanos.addAndGet(Duration.ofMinutes(31).toNanos());

    assertThat(seen(group, "ane")).doesNotContain("Helt i orden: ");
  }

  @Test
  void they_tell_nothing_when_they_are_printed() {
    var group = checkIn("ane");
    mark(group, "ane", "too-heavy");

    assertThat(marks.of(group.session()).toString()).doesNotContain("heavy").doesNotContain("m1");
  }

  private static Group checkIn(String... names) {
    var group = new Group("check-in", "group");
    Stream.of(names).forEach(group::joins);
    return group.goesTo("how");
  }

  private void mark(Group group, String name, String option) {
    var led = new Led(group.flow(), group.session(), List.of());
    marks.mark(led, new Meaning("s", Verb.MARK, group.session().visit(), option, 0), name);
  }

  private String seen(Group group, String name) {
    var facts = Facts.read(Contents.builtIn());
    var view = new SessionView(Texts.read(Contents.builtIn()).filled(facts::fill), facts, marks);
    var led = new Led(group.flow(), group.session(), List.of());
    return view.of(led, name).blocks().stream().map(Block::toString).toList().toString();
  }
}
