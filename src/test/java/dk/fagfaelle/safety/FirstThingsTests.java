package dk.fagfaelle.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Approval;
import dk.fagfaelle.workplace.Facts;
import dk.fagfaelle.workplace.Workplace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shown first, before and after somebody at the workplace has approved it. */
class FirstThingsTests {

  private static final Map<String, String> ON_CALL = Map.of("on-call", "11 22 33 44");

  private final Contents contents = Contents.builtIn();
  private final FirstThings firstThings = FirstThings.read(contents, Texts.read(contents));
  private final AcuteText bleeding = AcuteTexts.read(contents).of("bleeding");

  @Test
  void an_approved_text_is_shown_whole_with_who_approved_it() {
    var block = shown(placeWith(List.of(new Approval("acute", "Karen", "2026-11-01"))), false);

    assertThat(block.steps()).hasSize(7).first().asString().contains("112");
    assertThat(block.approval()).contains("Karen").contains("2026-11-01");
  }

  @Test
  void a_real_channel_shows_only_opener_and_whom_to_call_until_then() {
    var block = shown(placeWith(List.of()), false);

    assertThat(block.steps()).isEmpty();
    assertThat(block.opener()).contains("112").contains("11 22 33 44");
    assertThat(block.numbers())
        .extracting(Block.Contact::number)
        .containsExactly("112", "11 22 33 44");
  }

  @Test
  void the_local_page_shows_all_of_it_marked_as_awaiting_approval() {
    var block = shown(placeWith(List.of()), true);

    assertThat(block.steps()).hasSize(7);
    assertThat(block.approval()).contains("Afventer lokal godkendelse");
  }

  @Test
  void a_number_nobody_has_set_is_empty_and_its_name_says_so_in_the_opener() {
    var block = shown(Workplace.none(), true);

    assertThat(block.numbers()).extracting(Block.Contact::number).containsExactly("112", "");
    assertThat(block.opener()).contains("ikke sat op");
  }

  private Block.FirstThings shown(Workplace workplace, boolean isLocalPage) {
    var facts = Facts.read(contents).with(workplace.facts());
    return firstThings.block(bleeding, facts, workplace, isLocalPage);
  }

  private static Workplace placeWith(List<Approval> approvals) {
    return new Workplace("a", "A", false, false, ON_CALL, approvals);
  }
}
