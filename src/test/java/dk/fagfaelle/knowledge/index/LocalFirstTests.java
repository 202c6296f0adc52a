package dk.fagfaelle.knowledge.index;

import static dk.fagfaelle.knowledge.index.Samples.DEFUSING;
import static dk.fagfaelle.knowledge.index.Samples.HANDOVER;
import static dk.fagfaelle.knowledge.index.Samples.SKIN;
import static dk.fagfaelle.knowledge.index.Samples.card;
import static dk.fagfaelle.knowledge.index.Samples.instruction;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.knowledge.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalFirstTests {

  private static final Passage.Card LAST = card("sidst", "Sidst", "viso/8.1");

  @Test
  void a_procedure_among_the_nearest_goes_first() {
    var local = instruction("a", "A", List.of(), "A.");

    assertThat(ordered(List.of(DEFUSING, SKIN, local), local))
        .containsExactly(local, DEFUSING, SKIN);
  }

  @Test
  void a_procedure_far_down_stays_there() {
    var local = instruction("a", "A", List.of(), "A.");

    assertThat(ordered(List.of(DEFUSING, SKIN, HANDOVER, LAST, local), local))
        .containsExactly(DEFUSING, SKIN, HANDOVER, LAST, local);
  }

  @Test
  void a_procedure_that_covers_the_card_goes_first_though_nobody_found_it() {
    var local = instruction("a", "A", List.of("defusing"), "A.");

    assertThat(ordered(List.of(DEFUSING, SKIN), local)).containsExactly(local, DEFUSING, SKIN);
  }

  @Test
  void a_procedure_that_covers_what_the_card_cites_first_is_on_the_same_matter() {
    var local = instruction("a", "A", List.of("viso/3.1"), "A.");

    assertThat(ordered(List.of(DEFUSING, SKIN), local)).containsExactly(local, DEFUSING, SKIN);
  }

  @Test
  void a_procedure_on_another_matter_than_the_nearest_is_not_brought_in() {
    var local = instruction("a", "A", List.of("skaering"), "A.");

    assertThat(ordered(List.of(DEFUSING, SKIN), local)).containsExactly(DEFUSING, SKIN);
  }

  @Test
  void of_one_procedure_the_part_nearest_the_question_is_taken() {
    var far = instruction("a", "A", List.of("defusing"), "A.");
    var near = instruction("a", "B", List.of("defusing"), "B.");

    assertThat(ordered(List.of(DEFUSING, SKIN, HANDOVER, LAST, near), far, near))
        .containsExactly(near, DEFUSING, SKIN, HANDOVER, LAST);
  }

  @Test
  void without_procedures_the_order_stays() {
    assertThat(ordered(List.of(SKIN, DEFUSING))).containsExactly(SKIN, DEFUSING);
  }

  private static List<Passage> ordered(List<Passage> ranked, Passage... locals) {
    var all = new ArrayList<>(ranked);
    Arrays.stream(locals).filter(local -> !all.contains(local)).forEach(all::add);
    return LocalFirst.in(Samples.library(all.toArray(Passage[]::new))).order(ranked);
  }
}
