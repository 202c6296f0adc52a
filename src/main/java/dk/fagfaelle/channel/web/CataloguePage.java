package dk.fagfaelle.channel.web;

import dk.fagfaelle.conversation.CardCatalogue;
import dk.fagfaelle.conversation.CardCatalogue.Entry;
import dk.fagfaelle.conversation.CardCatalogue.Shelf;
import dk.fagfaelle.reply.Block.Pointer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For those who would rather look than ask: everything that is known, shelf by shelf. */
@Controller
final class CataloguePage {

  private final CardCatalogue catalogue;
  private final AnswerCards cards;

  CataloguePage(CardCatalogue catalogue, AnswerCards cards) {
    this.catalogue = catalogue;
    this.cards = cards;
  }

  /**
   * Shows the shelves. What is typed to search by never comes here: the page's script looks for it
   * where it is, so that no words of a user stand in an address.
   *
   * @param theme only this theme; empty for all
   * @param kind only this kind of answer; empty for all
   * @param source only what rests on this source; empty for all
   */
  @GetMapping("/catalogue")
  ModelAndView shelves(
      @RequestParam(defaultValue = "") String theme,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String source) {
    var all = catalogue.shelves();
    var entries = all.stream().flatMap(shelf -> shelf.entries().stream()).toList();
    var chosen = new Choice(theme, kind, source);
    return new ModelAndView(
        "catalogue",
        Map.of(
            "shelves", chosen.of(all),
            "themes", all.stream().map(Shelf::theme).toList(),
            "kinds", distinct(entries, entry -> Stream.of(entry.kind())),
            "sources", distinct(entries, entry -> entry.sources().stream()),
            "chosen", chosen));
  }

  /** Shows one card or procedure at an address of its own. */
  @GetMapping("/catalogue/{*id}")
  ModelAndView card(@PathVariable String id) {
    return catalogue
        .open(id.substring(1))
        .map(answer -> cards.of(List.of(answer), "card").getFirst())
        .map(card -> new ModelAndView("catalogue-card", Map.of("card", card)))
        .orElseGet(() -> new ModelAndView("error/404", HttpStatus.NOT_FOUND));
  }

  private static <T> List<T> distinct(List<Entry> entries, Function<Entry, Stream<T>> parts) {
    return entries.stream().flatMap(parts).distinct().toList();
  }

  /**
   * What somebody wants to see.
   *
   * @param theme the id of a theme; empty for all
   * @param kind the key of a kind; empty for all
   * @param source the id of a source; empty for all
   */
  record Choice(String theme, String kind, String source) {

    List<Shelf> of(List<Shelf> shelves) {
      return shelves.stream()
          .filter(shelf -> theme.isEmpty() || shelf.theme().id().equals(theme))
          .map(shelf -> new Shelf(shelf.theme(), of(shelf)))
          .filter(shelf -> !shelf.entries().isEmpty())
          .toList();
    }

    private List<Entry> of(Shelf shelf) {
      return shelf.entries().stream()
          .filter(entry -> kind.isEmpty() || entry.kind().equals(kind))
          .filter(entry -> source.isEmpty() || isFrom(entry))
          .toList();
    }

    private boolean isFrom(Entry entry) {
      return entry.sources().stream().map(Pointer::id).anyMatch(source::equals);
    }
  }
}
