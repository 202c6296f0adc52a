package dk.fagfaelle.bench;

import static java.util.stream.Collectors.toMap;

import dk.fagfaelle.knowledge.Finding;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.knowledge.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Asks questions that the ranking was not trained on, and counts how often the card they were
 * written for is found, with everything that ranks and refuses in use.
 */
final class HeldOut {

  static final String HEADING =
      """

      | trained on | questions a card | asked | hit@1 | hit@3 | refused |
      |---|--:|--:|---|---|--:|
      """;

  private static final double Z = 1.96;
  private static final long SEED = 2026;

  private final RunningProgram program;
  private final Library whole;
  private final Map<String, List<Integer>> ranks = new HashMap<>();
  private final List<Double> trained = new ArrayList<>();
  private final List<Boolean> refused = new ArrayList<>();

  /**
   * Takes what is asked.
   *
   * @param whole the library with every question
   */
  HeldOut(RunningProgram program, Library whole) {
    this.program = program;
    this.whole = whole;
  }

  /**
   * Some of the questions of each card.
   *
   * @param byCard by the card's id, in an order that is the same in every run
   */
  record Asked(Map<String, List<String>> byCard) {

    /** Whether a question is taken, by its words and its place in the card. */
    @FunctionalInterface
    interface Choice {

      boolean takes(String question, int place);
    }

    static Asked of(List<Card> cards, Choice choice) {
      return new Asked(cards.stream().collect(toMap(Card::id, card -> chosen(card, choice))));
    }

    /** Returns at most so many of each card. */
    Asked most(int count) {
      var most = new HashMap<String, List<String>>();
      byCard.forEach((card, questions) -> most.put(card, questions.stream().limit(count).toList()));
      return new Asked(most);
    }

    private static List<String> chosen(Card card, Choice choice) {
      var questions = new ArrayList<>(card.questions());
      Collections.shuffle(questions, new Random(SEED + card.id().hashCode()));
      return IntStream.range(0, questions.size())
          .filter(place -> choice.takes(questions.get(place), place))
          .mapToObj(questions::get)
          .toList();
    }
  }

  /** Trains on some questions and asks others. */
  void ask(Asked out, Asked in) {
    program.replace(with(in));
    trained.add(in.byCard().values().stream().mapToInt(List::size).average().orElse(0));
    out.byCard()
        .forEach(
            (card, questions) -> {
              var found = ranks.computeIfAbsent(card, _ -> new ArrayList<>());
              questions.forEach(question -> found.add(rankOf(card, question)));
            });
    program.replace(whole);
  }

  /** Returns what was counted as a row; intervals of 95 % that know that a card's are alike. */
  String row(String name) {
    var asked = ranks.values().stream().mapToInt(List::size).sum();
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %d | %s | %s | %.3f |%n",
        name,
        trained.stream().mapToDouble(it -> it).average().orElse(0),
        asked,
        share(1, asked),
        share(3, asked),
        refused.stream().filter(it -> it).count() / (double) asked);
  }

  private String share(int within, int asked) {
    var share =
        ranks.values().stream().mapToLong(found -> hits(found, within)).sum() / (double) asked;
    var squares =
        ranks.values().stream()
            .mapToDouble(found -> Math.pow(hits(found, within) - share * found.size(), 2))
            .sum();
    var half = Z * Math.sqrt(squares) / asked;
    return String.format(Locale.ROOT, "%.3f (± %.3f)", share, half);
  }

  private static long hits(List<Integer> ranks, int within) {
    return ranks.stream().filter(rank -> rank > 0 && rank <= within).count();
  }

  private int rankOf(String card, String question) {
    var found = program.knowledge().find(new Question(question, List.of()));
    refused.add(found instanceof Finding.NotCovered);
    return switch (found) {
      case Finding.Found(var passages) ->
          passages.stream().map(Passage::id).toList().indexOf(card) + 1;
      case Finding.RedLine(var redLine) -> redLine.id().equals(card) ? 1 : 0;
      case Finding.NotCovered _ -> 0;
    };
  }

  private Library with(Asked in) {
    var passages = new HashMap<>(whole.passages());
    in.byCard().forEach((id, asked) -> passages.computeIfPresent(id, (_, it) -> with(it, asked)));
    return new Library(whole.sources(), passages, whole.outside(), "held out");
  }

  private static Passage with(Passage passage, List<String> questions) {
    return switch (passage) {
      case Card card ->
          new Card(
              card.id(),
              card.title(),
              card.theme(),
              card.kind(),
              card.level(),
              card.citations(),
              card.audience(),
              questions,
              card.keywords(),
              card.related(),
              card.flow(),
              card.evidence(),
              card.cautions(),
              card.validFrom(),
              card.nextReview(),
              card.owner(),
              card.text());
      case Passage.Instruction instruction -> instruction;
      case Passage.Excerpt excerpt -> excerpt;
    };
  }
}
