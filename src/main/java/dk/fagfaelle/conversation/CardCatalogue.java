package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Pointer;
import java.util.List;
import java.util.Optional;

/** What can be read without asking: every card by theme, and the workplace's own procedures. */
public interface CardCatalogue {

  /** Returns the themes in their order; none is empty. */
  List<Shelf> shelves();

  /**
   * Returns a card or procedure as it answers a question.
   *
   * @param id its id; one that is not there, or not approved where only that is served, gives
   *     nothing
   */
  Optional<Block.Answer> open(String id);

  /**
   * A theme and what stands under it.
   *
   * @param theme the theme
   * @param entries by title
   */
  record Shelf(Pointer theme, List<Entry> entries) {

    /** Copies the entries. */
    public Shelf {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A card or procedure on a shelf.
   *
   * @param id its id
   * @param title its title
   * @param kind what kind of answer it is, as a key of {@code bot/texts}
   * @param level how much it binds, as a key of {@code bot/texts}
   * @param sources what it rests on, each once
   * @param words what it can be searched by beside its title
   */
  record Entry(
      String id,
      String title,
      String kind,
      String level,
      List<Pointer> sources,
      List<String> words) {

    /** Copies the lists. */
    public Entry {
      sources = List.copyOf(sources);
      words = List.copyOf(words);
    }
  }
}
