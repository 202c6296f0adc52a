package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.session.Round.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** What is kept for two years of a self-evaluation: numbers of four people and more. */
class RoundTests {

  private static final List<String> STAFF = List.of("ane", "bo", "cil", "dan", "eva", "fin");

  @Test
  void a_round_is_the_number_and_the_sum_of_the_answers_to_each_item() {
    var group = answered(5, "four", "one");
    var spot = new Event.Spot(group.session().visit(), "citizens-recovery", "hopes", 0);
    closes(group.goesOn().does("ane", new Event.Write(spot, "4 0 0 0 1")), true);
    var round = Round.of(group.flow(), group.session()).orElseThrow();

    assertThat(round.scores())
        .containsExactly(
            new Score("hopes", "Medarbejdere", 5, 17), new Score("hopes", "Borgere", 5, 9));
    assertThat(round.scores().getFirst().mean()).isEqualTo(3.4);
    assertThat(round.day()).isEqualTo(LocalDate.parse("2026-11-22"));
    assertThat(round.until()).isEqualTo(LocalDate.parse("2028-11-21"));
    assertThat(round.id()).doesNotContain(group.session().id() + "~");
  }

  @Test
  void nothing_is_kept_before_it_is_shared_nor_if_it_is_not() {
    var group = answered(4, "four", "four");
    assertThat(Round.of(group.flow(), group.session())).isEmpty();
    closes(group, false);
    assertThat(Round.of(group.flow(), group.session())).isEmpty();
  }

  @Test
  void the_letter_that_tells_of_the_end_stands_until_the_round_can_be_kept() {
    var group = answered(4, "four", "four");
    closes(group, true);

    assertThat(group.session().post().letters()).isNotEmpty();
    assertThat(Round.of(group.flow(), group.session())).isPresent();
  }

  @Test
  void of_fewer_than_four_nothing_is_ever_kept() {
    var seed = Long.getLong("tests.seed", System.nanoTime());
    System.out.printf("200 rounds, -Dtests.seed=%d%n", seed);
    for (var i = 0; i < 200; i++) {
      var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed + i);
      var group = begun(1 + random.nextInt(STAFF.size()));
      for (var who : group.session().circle().members()) {
        for (var item : group.step().ratings().items()) {
          if (random.nextInt(3) > 0) {
            var option = group.step().options().get(random.nextInt(5)).id();
            var spot = new Event.Spot(group.session().visit(), group.step().id(), item.id(), 0);
            group.does(who.key(), new Event.Write(spot, option));
          }
        }
      }
      var before = group.session();
      closes(group, true);
      var round = Round.of(group.flow(), group.session());

      assertThat(round.stream().flatMap(it -> it.scores().stream()))
          .as("seed %d, run %d", seed, i)
          .allMatch(it -> it.people() >= 4 && it.people() == people(before, it.item()));
      assertThat(group.session().written().contributions()).allMatch(it -> it.member().isEmpty());
    }
  }

  private static long people(Session session, String item) {
    return session.written().contributions().stream().filter(it -> it.field().equals(item)).count();
  }

  private static Group begun(int people) {
    var group = new Group("self-evaluation", "recovery");
    STAFF.stream().limit(people).forEach(group::joins);
    return group.goesTo("staff-recovery");
  }

  private static Group answered(int people, String most, String last) {
    var group = begun(people);
    for (var i = 0; i < people; i++) {
      var spot = new Event.Spot(group.session().visit(), "staff-recovery", "hopes", 0);
      group.does(STAFF.get(i), new Event.Write(spot, i == people - 1 ? last : most));
    }
    return group;
  }

  private static void closes(Group group, boolean isShared) {
    group.goesTo("record").goesOn();
    group.does("ane", new Event.Close(group.session().visit(), isShared));
  }
}
