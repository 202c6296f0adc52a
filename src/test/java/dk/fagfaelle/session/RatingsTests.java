package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Rated.Gear;
import dk.fagfaelle.reply.Rated.Look;
import dk.fagfaelle.session.Event.Spot;
import dk.fagfaelle.session.Written.Contribution;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a group agrees on, item by item on a scale, and the picture that comes of it. */
class RatingsTests {

  private static final String STEP = "have-prevention";

  @Test
  void there_is_one_answer_for_all_and_anybody_presses_it() {
    var group = atTheGears();
    rates(group, "bo", "risk", 0, "partly");
    rates(group, "ane", "risk", 1, "yes");

    assertThat(answer(group, "risk")).isEqualTo("yes");
    assertThat(group.session().written().contributions())
        .containsOnlyOnce(new Contribution(STEP, "risk", "", 2, "yes"));
  }

  @Test
  void what_is_pressed_twice_counts_once() {
    var group = atTheGears();
    rates(group, "bo", "risk", 0, "yes");
    rates(group, "bo", "risk", 0, "yes");
    group.isUnmoved("session.again");
  }

  @Test
  void of_two_who_press_at_once_the_other_is_told() {
    var group = atTheGears();
    rates(group, "bo", "risk", 0, "yes");
    rates(group, "ane", "risk", 0, "no");
    group.isUnmoved("session.other-first");

    assertThat(answer(group, "risk")).isEqualTo("yes");
  }

  @Test
  void an_answer_is_taken_back_and_an_old_press_does_not_bring_it_again() {
    var group = atTheGears();
    rates(group, "bo", "risk", 0, "yes");
    rates(group, "bo", "risk", 1, "");
    assertThat(answer(group, "risk")).isEmpty();
    rates(group, "bo", "risk", 0, "yes");
    group.isUnmoved("session.other-first");
  }

  @Test
  void only_the_items_and_options_of_the_step_are_taken() {
    var group = atTheGears();
    rates(group, "bo", "luck", 0, "yes");
    group.isUnmoved("session.no-field");
    rates(group, "bo", "risk", 0, "perhaps");
    group.isUnmoved("session.no-field");
    group.does("bo", new Event.Write(new Spot(3, "across", "clear", 0), "yes"));
    group.isUnmoved("session.stale");
  }

  @Test
  void an_answer_that_comes_when_the_others_have_gone_on_is_kept_where_it_belongs() {
    var group = atTheGears();
    var visit = group.session().visit();
    group.goesOn().does("bo", new Event.Write(new Spot(visit, STEP, "risk", 0), "no"));

    assertThat(answer(group, "risk")).isEqualTo("no");
    assertThat(group.told()).containsExactly("session.late");
  }

  @Test
  void a_press_on_the_page_means_what_it_says_and_pressed_again_takes_it_back() {
    var group = atTheGears();
    presses(group, "bo", "risk", 0);
    assertThat(answer(group, "risk")).isEqualTo("yes");
    assertThat(row(group, "ane", "risk").answer()).isEqualTo("Ja");

    presses(group, "ane", "risk", 0);
    assertThat(answer(group, "risk")).isEmpty();
    assertThat(row(group, "bo", "risk").answer()).isEmpty();
  }

  @Test
  void the_picture_shows_every_gear_as_it_is_and_says_what_is_missing() {
    var group = atTheGears();
    rates(group, "bo", "risk", 0, "no");
    rates(group, "bo", "shielding", 0, "yes");
    group.goesTo("fit-prevention");
    var spot = new Spot(group.session().visit(), "fit-prevention", "doable", 0);
    group.does("bo", new Event.Write(spot, "partly")).goesTo("work-on");

    var drawn = Eyes.of(group, "bo", Rated.Gears.class).findFirst().orElseThrow();
    assertThat(drawn.wheels().stream().mapToInt(it -> it.gears().size()).sum()).isEqualTo(22);
    assertThat(drawn.wheels()).hasSize(5).allMatch(it -> it.teeth().size() == 6);
    var wheel = drawn.wheels().getFirst();
    assertThat(wheel.gears().stream().map(Gear::look))
        .containsExactly(
            Look.UNANSWERED, Look.UNANSWERED, Look.UNANSWERED, Look.MISSING, Look.WHOLE);
    assertThat(wheel.teeth().get(2).look()).isEqualTo(Look.PARTLY);
    assertThat(Eyes.of(group, "bo", Block.Text.class).map(Block.Text::markdown))
        .anyMatch(text -> text.startsWith("#### Det mangler\n- **Forebyggelse:** Vi vurderer"));
  }

  @Test
  void the_picture_stays_when_the_session_is_closed() {
    var group = atTheGears();
    rates(group, "bo", "risk", 0, "no");
    group.goesTo("record").goesOn();
    var before = Eyes.of(group, "ane", Rated.Gears.class).toList();
    group.does("ane", new Event.Close(group.session().visit(), true));

    assertThat(Eyes.of(group, "bo", Rated.Gears.class)).isEqualTo(before).hasSize(1);
  }

  @Test
  void nothing_of_it_is_left_where_the_summary_is_not_shared() {
    var group = atTheGears();
    rates(group, "bo", "risk", 0, "no");
    group.goesTo("record").goesOn();
    group.does("ane", new Event.Close(group.session().visit(), false));

    assertThat(group.session().written().contributions()).isEmpty();
    assertThat(Eyes.of(group, "bo", Rated.Gears.class)).isEmpty();
  }

  private static Group atTheGears() {
    return new Group("gears", "group").joins("ane").joins("bo").goesTo(STEP);
  }

  private static void rates(Group group, String who, String item, int revision, String option) {
    var spot = new Spot(group.session().visit(), STEP, item, revision);
    group.does(who, new Event.Write(spot, option));
  }

  private static void presses(Group group, String who, String item, int option) {
    var value = row(group, who, item).choices().get(option).value();
    var event = Presses.event(Meaning.read(value).orElseThrow(), Map.of());
    group.does(who, event.orElseThrow());
  }

  private static Rated.Row row(Group group, String who, String item) {
    return Eyes.of(group, who, Rated.Rows.class)
        .flatMap(rows -> rows.rows().stream())
        .filter(row -> row.id().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private static String answer(Group group, String item) {
    return group.session().find(STEP, item, "").map(Contribution::text).orElse("");
  }
}
