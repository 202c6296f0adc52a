package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Rated.Line;
import dk.fagfaelle.reply.Rated.Side;
import dk.fagfaelle.session.Event.Spot;
import dk.fagfaelle.session.Written.Contribution;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Answers given in private are told as numbers from four people up, once, and else not at all. */
class CountingTests {

  private static final List<String> STAFF = List.of("ane", "bo", "cil", "dan", "eva", "fin");
  private static final String STEP = "staff-recovery";
  private static final String CITIZENS = "citizens-recovery";

  @Test
  void three_answers_are_not_counted_and_it_goes_on_without_them() {
    var group = group(3);
    STAFF.stream().limit(3).forEach(who -> rates(group, who, "hopes", "five"));
    counts(group);
    group.isUnmoved("session.too-few");
    group.goesOn();

    assertThat(group.step().id()).isEqualTo(CITIZENS);
    closes(group);
    assertThat(group.session().written().contributions()).isEmpty();
  }

  @Test
  void four_answers_are_counted_and_the_single_ones_are_deleted_with_the_same_press() {
    var group = group(5);
    STAFF.stream().limit(4).forEach(who -> rates(group, who, "hopes", "four"));
    rates(group, "eva", "hopes", "two");
    rates(group, "eva", "peers", "one");
    counts(group);

    assertThat(rated(group)).containsExactly(new Contribution(STEP, "hopes", "", 1, "0 1 0 4 0"));
    assertThat(line(group, "bo", 1).sides())
        .containsExactly(new Side("Medarbejdere", List.of(0, 1, 0, 4, 0)));
    assertThat(line(group, "bo", 5).sides()).isEmpty();
    assertThat(line(group, "bo", 5).note()).contains("end 4");
  }

  @Test
  void when_they_are_counted_nobody_answers_changes_or_takes_back_any_more() {
    var group = group(5);
    STAFF.stream().limit(4).forEach(who -> rates(group, who, "hopes", "four"));
    counts(group);
    for (var who : STAFF.subList(0, 5)) {
      for (var option : List.of("five", "")) {
        group.does(
            who, new Event.Write(new Spot(group.session().visit(), STEP, "hopes", 0), option));
        group.isUnmoved("session.counted");
      }
    }
    counts(group);
    group.isUnmoved("session.again");
  }

  @Test
  void they_are_counted_before_it_goes_on() {
    var group = group(4);
    STAFF.stream().limit(4).forEach(who -> rates(group, who, "hopes", "four"));
    group.does("ane", new Event.Forward(group.session().visit()));
    group.isUnmoved("session.count-first");
    group.does("bo", new Event.Claim("leader", 0));
    counts(group);
    group.isUnmoved("session.not-yours");
  }

  @Test
  void fewer_than_four_forms_are_not_taken_and_what_is_no_number_is_not() {
    var group = group(1).goesTo(CITIZENS);
    types(group, "hopes", "1 0 1 1 0");
    group.isUnmoved("session.too-few-forms");
    for (var no : List.of("1 2 3", "1 2 3 x 5", "1 2 3 4 5 6", "1 2 3 -4 5", "1 2 3 4000 5")) {
      types(group, "hopes", no);
      group.isUnmoved("session.numbers");
    }
    types(group, "hopes", "1 0 2 1 0");
    assertThat(rated(group))
        .containsExactly(new Contribution(CITIZENS, "hopes", "", 1, "1 0 2 1 0"));
  }

  @Test
  void what_is_typed_is_seen_by_the_others_when_it_is_told_and_stays_so() {
    var group = group(2).does("ane", new Event.Claim("leader", 0)).goesTo(CITIZENS);
    types(group, "hopes", "1 0 2 1 0");
    assertThat(Eyes.of(group, "bo").toString()).doesNotContain("1 0 2 1 0", "hopes");
    assertThat(Eyes.of(group, "bo", Guided.Form.class)).isEmpty();
    counts(group);

    assertThat(line(group, "bo", 1).sides())
        .containsExactly(new Side("Borgere", List.of(1, 0, 2, 1, 0)));
    group.does(
        "ane",
        new Event.Write(new Spot(group.session().visit(), CITIZENS, "hopes", 1), "1 1 2 1 0"));
    group.isUnmoved("session.counted");
  }

  @Test
  void numbers_that_were_never_told_are_not_kept() {
    var group = group(1).goesTo(CITIZENS);
    types(group, "hopes", "1 0 2 1 0");
    group.does("ane", new Event.Forward(group.session().visit())).isUnmoved("session.count-first");
    types(group, "hopes", "");
    group.goesOn();
    closes(group);

    assertThat(group.session().written().contributions()).isEmpty();
  }

  @Test
  void the_fields_of_a_form_become_numbers() {
    var group = group(1).goesTo(CITIZENS);
    var form = Eyes.of(group, "ane", Guided.Form.class).findFirst().orElseThrow();
    var press = Meaning.read(form.send().value()).orElseThrow();
    assertThat(form.fields()).hasSize(5).allMatch(it -> it.kind() == Guided.Entry.NUMBER);
    var filled =
        Map.of("number-1", "", "number-2", "3", "number-3", " 1 ", "number-4", "", "number-5", "");
    group.does("ane", Presses.event(press, filled).orElseThrow());

    assertThat(group.session().find(CITIZENS, "experience", "").orElseThrow().text())
        .isEqualTo("0 3 1 0 0");
  }

  @Test
  void staff_and_citizens_stand_side_by_side_also_when_it_is_closed() {
    var group = group(4);
    STAFF.stream().limit(4).forEach(who -> rates(group, who, "hopes", "four"));
    group.goesOn();
    types(group, "hopes", "0 4 0 0 0");
    group.goesTo("talk");
    var told = line(group, "dan", 1);

    assertThat(told.sides().stream().map(Side::who)).containsExactly("Medarbejdere", "Borgere");
    assertThat(told.sides().stream().map(Side::mean)).containsExactly(4.0, 2.0);
    closes(group);
    assertThat(line(group, "dan", 1)).isEqualTo(told);
  }

  @Test
  void the_item_that_only_staff_are_asked_is_said_not_to_be_compared() {
    var group = new Group("self-evaluation", "wellbeing");
    STAFF.stream().limit(4).forEach(group::joins);
    group.goesTo("staff-wellbeing");
    for (var who : STAFF.subList(0, 4)) {
      var spot = new Spot(group.session().visit(), "staff-wellbeing", "medicine", 0);
      group.does(who, new Event.Write(spot, "three"));
    }
    group.goesOn();
    var spot = new Spot(group.session().visit(), "citizens-wellbeing", "people", 0);
    group.does("ane", new Event.Write(spot, "2 2 0 0 0")).goesTo("talk");

    var medicine = line(group, "bo", 4);
    assertThat(medicine.sides().stream().map(Side::who)).containsExactly("Medarbejdere");
    assertThat(medicine.note()).startsWith("Borgere bliver ikke spurgt");
  }

  /** Whatever one person answers, the others see the same, until numbers of four are told. */
  @Test
  void what_one_person_answers_shows_to_nobody() {
    var seed = Long.getLong("tests.seed", System.nanoTime());
    System.out.printf("200 self-evaluations, -Dtests.seed=%d%n", seed);
    for (var i = 0; i < 200; i++) {
      var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed + i);
      var people = 1 + random.nextInt(STAFF.size());
      var one = group(people);
      var other = group(people);
      for (var press = 0; press < 30; press++) {
        rateBoth(one, other, random, people);
        seenAlike("seed " + seed + ", run " + i, one, other, people);
      }
      if (people < Count.FEWEST) {
        counts(one);
        counts(other);
        seenAlike("counted, seed " + seed + ", run " + i, one, other, people);
        closes(one);
        closes(other);
        seenAlike("closed, seed " + seed + ", run " + i, one, other, people);
        assertThat(one.session().written().contributions()).isEmpty();
      }
    }
  }

  /** Somebody presses; if it is the first, she answers differently in the two groups. */
  private static void rateBoth(Group one, Group other, RandomGenerator random, int people) {
    var who = STAFF.get(random.nextInt(people));
    var items = one.step().ratings().items();
    var item = items.get(random.nextInt(items.size())).id();
    var options = one.step().options();
    var option = options.get(random.nextInt(options.size())).id();
    var isSecret = who.equals(STAFF.getFirst());
    rates(one, who, item, option);
    rates(other, who, item, isSecret ? options.get(random.nextInt(5)).id() : option);
  }

  private static void seenAlike(String when, Group one, Group other, int people) {
    for (var who : STAFF.subList(1, people)) {
      assertThat(Eyes.of(one, who)).as(when).isEqualTo(Eyes.of(other, who));
    }
  }

  private static Group group(int people) {
    var group = new Group("self-evaluation", "recovery");
    STAFF.stream().limit(people).forEach(group::joins);
    return group.goesTo(STEP);
  }

  /** Answers always anew, so that an equal answer is a change too. */
  private static void rates(Group group, String who, String item, String option) {
    var own = group.session().find(STEP, item, group.member(who).id());
    var revision = own.map(Contribution::revision).orElse(0);
    var spot = new Spot(group.session().visit(), STEP, item, revision);
    group.does(who, new Event.Write(spot, option));
  }

  private static void types(Group group, String item, String numbers) {
    var revision = group.session().find(CITIZENS, item, "").map(Contribution::revision).orElse(0);
    var spot = new Spot(group.session().visit(), CITIZENS, item, revision);
    group.does("ane", new Event.Write(spot, numbers));
  }

  private static List<Contribution> rated(Group group) {
    return group.session().written().contributions().stream()
        .filter(it -> !it.step().equals("danger"))
        .toList();
  }

  private static void counts(Group group) {
    group.does("ane", new Event.Show(group.session().visit()));
  }

  private static void closes(Group group) {
    group.goesTo("record").goesOn();
    group.does("ane", new Event.Close(group.session().visit(), true));
  }

  private static Line line(Group group, String who, int item) {
    return Eyes.of(group, who, Rated.Compared.class).findFirst().orElseThrow().lines().get(item);
  }
}
