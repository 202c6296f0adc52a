package dk.fagfaelle.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.conversation.CardCatalogue.Entry;
import dk.fagfaelle.knowledge.Finding;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.knowledge.Question;
import dk.fagfaelle.knowledge.Theme;
import dk.fagfaelle.knowledge.reading.LibraryReader;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Approval;
import dk.fagfaelle.workplace.Facts;
import dk.fagfaelle.workplace.Workplace;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The catalogue over all that ships. */
class LibraryCatalogueTests {

  private static final Contents OURS = Contents.builtIn();
  private static final Library LIBRARY = new LibraryReader(OURS, Map.of(), true).read(List.of());

  @Test
  void every_card_stands_on_one_shelf() {
    var cards = LIBRARY.passages().values().stream().filter(Card.class::isInstance).toList();

    assertThat(ids(catalogue(Workplace.none())))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(cards)
        .allMatch(id -> LIBRARY.passage(id).orElseThrow() instanceof Card);
  }

  @Test
  void shelves_stand_in_the_order_of_the_themes_and_entries_by_title() {
    var shelves = catalogue(Workplace.none()).shelves();

    assertThat(shelves.stream().map(shelf -> shelf.theme().id()))
        .containsExactlyElementsOf(Theme.read(OURS).stream().map(Theme::id).toList());
    assertThat(shelves).allMatch(shelf -> !shelf.entries().isEmpty());
  }

  @Test
  void a_card_opens_as_it_answers_and_a_section_of_a_publication_does_not() {
    var catalogue = catalogue(Workplace.none());
    var id = ids(catalogue).getFirst();

    assertThat(catalogue.open(id).orElseThrow().id()).isEqualTo(id);
    assertThat(catalogue.open("viso-selvskade/3.1.begrundelse")).isEmpty();
    assertThat(catalogue.open("no-such-card")).isEmpty();
  }

  @Test
  void where_only_approved_cards_are_served_no_other_is_shown_or_opened() {
    var approved = ids(catalogue(Workplace.none())).getFirst();
    var another = ids(catalogue(Workplace.none())).getLast();
    var strict =
        new Workplace(
            "birkehuset",
            "",
            false,
            true,
            Map.of(),
            List.of(new Approval(approved, "", "2026-01-01")));

    assertThat(ids(catalogue(strict))).containsExactly(approved);
    assertThat(catalogue(strict).open(approved)).isPresent();
    assertThat(catalogue(strict).open(another)).isEmpty();
  }

  private static List<String> ids(CardCatalogue catalogue) {
    return catalogue.shelves().stream()
        .flatMap(shelf -> shelf.entries().stream())
        .map(Entry::id)
        .toList();
  }

  private static CardCatalogue catalogue(Workplace workplace) {
    var facts = Facts.read(OURS);
    var texts = Texts.read(OURS).filled(facts::fill);
    var surroundings = new Desk.Surroundings(texts, workplace, facts, Clock.systemUTC());
    var desk = new Desk(new Unasked(), surroundings, OURS);
    return new LibraryCatalogue(new Unasked(), desk, surroundings, Theme.read(OURS));
  }

  /** Knows the library that ships; a catalogue asks nothing. */
  private static final class Unasked implements Knowledge {

    @Override
    public Finding find(Question question) {
      throw new AssertionError("a catalogue asks nothing");
    }

    @Override
    public Library library() {
      return LIBRARY;
    }
  }
}
