package dk.fagfaelle.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.knowledge.Passage.Kind;
import dk.fagfaelle.workplace.Fact;
import dk.fagfaelle.workplace.Facts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every shipped card must be, so that it is found, understood and trusted. */
@InTheHouse
class CardsTests {

  private static final Set<String> AUDIENCES = Set.of("staff", "leader", "new-hire");

  private Library library;
  private Facts facts;

  @BeforeEach
  void the_library(House house) {
    library = house.the(Knowledge.class).library();
    facts = house.the(Facts.class);
  }

  @Test
  void there_are_enough_cards_of_every_kind() {
    assertThat(cards().count()).isGreaterThanOrEqualTo(60);
    assertThat(cards().map(Card::kind)).contains(Kind.values());
  }

  @Test
  void a_card_says_no_question_twice() {
    assertThat(cardsWhere(card -> Set.copyOf(card.questions()).size() < card.questions().size()))
        .isEmpty();
  }

  @Test
  void a_card_shows_where_it_stands_whom_it_is_for_and_how_long_it_holds() {
    assertThat(cardsWhere(card -> card.citations().isEmpty())).isEmpty();
    assertThat(cardsWhere(card -> !card.citations().stream().allMatch(this::isThere))).isEmpty();
    assertThat(cardsWhere(card -> card.audience().isEmpty())).isEmpty();
    assertThat(cardsWhere(card -> !AUDIENCES.containsAll(card.audience()))).isEmpty();
    assertThat(cardsWhere(card -> card.validFrom().compareTo(card.nextReview()) >= 0)).isEmpty();
    assertThat(cardsWhere(card -> card.owner().isBlank())).isEmpty();
  }

  @Test
  void a_card_leads_only_to_cards_there_are() {
    assertThat(cardsWhere(card -> !library.passages().keySet().containsAll(card.related())))
        .isEmpty();
  }

  @Test
  void no_fact_is_left_open() {
    assertThat(cardsWhere(card -> facts.fill(card.toString()).contains("{{"))).isEmpty();
  }

  @Test
  void every_national_fact_says_where_it_is_from_and_when_it_was_checked() {
    var national = facts.all().stream().filter(fact -> !fact.isLocal()).toList();

    assertThat(national).isNotEmpty();
    assertThat(national).extracting(Fact::source).isSubsetOf(library.sources().keySet());
    assertThat(national)
        .extracting(Fact::checked)
        .allMatch(it -> it.matches("\\d{4}-\\d\\d-\\d\\d"));
  }

  @Test
  void titles_can_be_told_apart() {
    assertThat(cards().map(Card::title)).doesNotHaveDuplicates();
  }

  private boolean isThere(Citation citation) {
    return Optional.ofNullable(library.sources().get(citation.source()))
        .flatMap(source -> source.section(citation.section()))
        .isPresent();
  }

  private Stream<Card> cards() {
    return library.passages().values().stream()
        .filter(Card.class::isInstance)
        .map(Card.class::cast);
  }

  private List<String> cardsWhere(Predicate<Card> isSo) {
    return cards().filter(isSo).map(Card::id).toList();
  }
}
