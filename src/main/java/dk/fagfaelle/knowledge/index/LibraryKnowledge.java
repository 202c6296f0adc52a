package dk.fagfaelle.knowledge.index;

import static java.util.Comparator.comparingInt;

import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Finding;
import dk.fagfaelle.knowledge.Finding.Found;
import dk.fagfaelle.knowledge.Finding.NotCovered;
import dk.fagfaelle.knowledge.Finding.Reason;
import dk.fagfaelle.knowledge.Finding.RedLine;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Answers from the library on the shelf. A new library is indexed beside the one in use and then
 * takes its place at once, so that no answer ever comes from half an index.
 */
public final class LibraryKnowledge implements Knowledge {

  private static final int MOST_ANSWERS = 10;
  private static final int NEAREST = 3;

  private final AtomicReference<Shelf> shelf;
  private final ShelfBuilder builder;

  LibraryKnowledge(Library library, ShelfBuilder builder) {
    this.builder = builder;
    this.shelf = new AtomicReference<>(builder.build(library));
  }

  /** Replaces the library; returns when questions are answered from the new one. */
  public void replace(Library library) {
    shelf.set(builder.build(library));
  }

  @Override
  public Library library() {
    return shelf.get().library();
  }

  @Override
  public Finding find(Question question) {
    var current = shelf.get();
    var ranking = current.ranker().rank(question);
    var library = current.library();
    var ranked =
        ranking.passages().stream().map(library::passage).flatMap(Optional::stream).toList();
    if (ranked.isEmpty()) {
      return new NotCovered(Reason.NOT_FOUND, List.of(), List.of());
    }
    var coverage = ranking.signals().coverage(builder.weights());
    if (coverage < 0 && current.isFitted()) {
      return notCovered(library, ranking, ranked);
    }
    if (ranked.getFirst() instanceof Passage.Card card && card.kind() == Passage.Kind.RED_LINE) {
      return new RedLine(card);
    }
    var readable =
        LocalFirst.in(library).order(folded(ranked)).stream()
            .filter(passage -> !passage.text().isEmpty())
            .toList();
    if (ranked.getFirst().text().isEmpty() && readable.isEmpty()) {
      return new NotCovered(Reason.PUBLICATION_MISSING, List.of(), nearest(ranked));
    }
    var answers = readable.stream().limit(MOST_ANSWERS);
    return new Found(answers.map(it -> citingNearest(it, ranking.passages())).toList());
  }

  private static NotCovered notCovered(Library library, Ranking ranking, List<Passage> ranked) {
    var topics =
        library.outside().stream()
            .filter(topic -> ranking.outside().equals(Catalogue.OUTSIDE + topic.id()))
            .filter(_ -> ranking.signals().lead() < 0)
            .toList();
    var reason = topics.isEmpty() ? Reason.NOT_FOUND : Reason.OUTSIDE;
    return new NotCovered(reason, topics, nearest(ranked));
  }

  private static List<Passage> nearest(List<Passage> ranked) {
    return folded(ranked).stream().filter(passage -> !isRedLine(passage)).limit(NEAREST).toList();
  }

  /** A section that a card above it cites is not said twice: it unfolds in the card. */
  private static List<Passage> folded(List<Passage> ranked) {
    var said = new HashSet<String>();
    var folded = new ArrayList<Passage>();
    for (var passage : ranked) {
      if (said.contains(passage.id()) || (!folded.isEmpty() && isRedLine(passage))) {
        continue;
      }
      folded.add(passage);
      if (passage instanceof Passage.Card card) {
        card.citations().forEach(citation -> said.add(citation.passage()));
      }
    }
    return folded;
  }

  /**
   * A card that rests on many sections names first the one that speaks most of what was asked;
   * where none does, they stay in the order they were written.
   */
  private static Passage citingNearest(Passage passage, List<String> ranked) {
    if (!(passage instanceof Passage.Card card)) {
      return passage;
    }
    var rankOf =
        comparingInt(
            (Citation it) ->
                ranked.contains(it.passage()) ? ranked.indexOf(it.passage()) : ranked.size());
    return card.citing(card.citations().stream().sorted(rankOf).toList());
  }

  private static boolean isRedLine(Passage passage) {
    return passage instanceof Passage.Card card && card.kind() == Passage.Kind.RED_LINE;
  }
}
