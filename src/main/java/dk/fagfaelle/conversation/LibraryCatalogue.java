package dk.fagfaelle.conversation;

import dk.fagfaelle.conversation.Desk.Surroundings;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.knowledge.Passage.Excerpt;
import dk.fagfaelle.knowledge.Passage.Instruction;
import dk.fagfaelle.knowledge.Theme;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Pointer;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The catalogue of the library in use. Publications are no part of it: they have their own shelf.
 */
final class LibraryCatalogue implements CardCatalogue {

  private static final String LOCAL = "local";

  private final Knowledge knowledge;
  private final Desk desk;
  private final Surroundings surroundings;
  private final List<Theme> themes;

  /** Takes the themes in the order in which they are shown. */
  LibraryCatalogue(Knowledge knowledge, Desk desk, Surroundings surroundings, List<Theme> themes) {
    this.knowledge = knowledge;
    this.desk = desk;
    this.surroundings = surroundings;
    this.themes = List.copyOf(themes);
  }

  @Override
  public List<Shelf> shelves() {
    var library = knowledge.library();
    var local = new Pointer(LOCAL, surroundings.texts().say("catalogue.local"));
    return Stream.concat(
            Stream.of(shelf(local, library, Instruction.class::isInstance)),
            themes.stream().map(theme -> shelf(theme, library)))
        .filter(shelf -> !shelf.entries().isEmpty())
        .toList();
  }

  @Override
  public Optional<Block.Answer> open(String id) {
    return knowledge
        .library()
        .passage(id)
        .filter(passage -> !(passage instanceof Excerpt))
        .flatMap(
            passage ->
                desk.open(passage.id()).blocks().stream()
                    .filter(Block.Answer.class::isInstance)
                    .map(Block.Answer.class::cast)
                    .findFirst());
  }

  private Shelf shelf(Theme theme, Library library) {
    return shelf(
        new Pointer(theme.id(), theme.title()),
        library,
        passage -> passage instanceof Card card && card.theme().equals(theme.id()));
  }

  private Shelf shelf(Pointer theme, Library library, Predicate<Passage> belongs) {
    var danish = Collator.getInstance(Locale.of("da", "DK"));
    var entries =
        library.passages().values().stream()
            .filter(belongs)
            .filter(new Approved(surroundings.workplace())::mayServe)
            .map(passage -> entry(passage, library))
            .sorted(Comparator.comparing(Entry::title, danish))
            .toList();
    return new Shelf(theme, entries);
  }

  private Entry entry(Passage passage, Library library) {
    var sources =
        passage.citations().stream()
            .map(citation -> library.sources().get(citation.source()))
            .distinct()
            .map(source -> new Pointer(source.id(), source.title()))
            .toList();
    return new Entry(
        passage.id(),
        surroundings.facts().fill(passage.title()),
        kindOf(passage),
        passage.level().key(),
        sources,
        passage.keywords());
  }

  private static String kindOf(Passage passage) {
    return switch (passage) {
      case Card card -> card.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      case Instruction _ -> "procedure";
      case Excerpt _ -> "excerpt";
    };
  }
}
