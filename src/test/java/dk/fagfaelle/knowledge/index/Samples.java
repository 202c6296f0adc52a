package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Level;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.OutsideTopic;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.knowledge.Passage.Excerpt;
import dk.fagfaelle.knowledge.Passage.Instruction;
import dk.fagfaelle.knowledge.Passage.Kind;
import dk.fagfaelle.knowledge.language.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small library, with the words and weights of the house. */
final class Samples {

  static final Language LANGUAGE = Language.read(Contents.builtIn());
  static final RankingWeights WEIGHTS = RankingWeights.read(Contents.builtIn());

  static final Card DEFUSING =
      card("defusing", "Defusing", "viso/3.1", "hvad er defusing", "hvem leder en defusing");
  static final Card SKIN =
      card("skaering", "Når hun skærer sig", "viso/3.2", "hun har skåret sig hvad gør jeg");
  static final Card HANDOVER =
      card("overlevering", "Overlevering", "viso/3.3", "hvad siger man når vagten skifter");
  static final OutsideTopic PAY =
      new OutsideTopic(
          "loen",
          "Løn",
          "løn er aftalt",
          "Spørg.",
          List.of("hvornår får jeg løn", "min løn passer ikke"));

  private Samples() {}

  static Library library(Passage... passages) {
    return Library.of(List.of(), Arrays.asList(passages), List.of(PAY), "sample");
  }

  static ShelfBuilder builder(Path cache) {
    return new ShelfBuilder(LANGUAGE, WEIGHTS, cache);
  }

  /** Returns weights by which everything counts as covered, or nothing does. */
  static RankingWeights coveringAll(boolean isCovered) {
    var signs = new HashMap<>(WEIGHTS.signs());
    signs.putAll(Map.of("covered-margin", 0.0, "covered-lead", 0.0, "covered-words", 0.0));
    signs.put("covered-bias", isCovered ? 1.0 : -1.0);
    signs.put("covered-least-words", 0.0);
    return new RankingWeights(WEIGHTS.fields(), signs);
  }

  static Card card(String id, String title, String cites, String... questions) {
    return card(id, Kind.METHOD, new String[] {title, cites}, questions);
  }

  static Card redLine(String id, String title, String... questions) {
    return card(id, Kind.RED_LINE, new String[] {title, "viso/9"}, questions);
  }

  static Excerpt excerpt(String id, String title, String text, String... questions) {
    return new Excerpt(
        id, title, "", Level.NATIONAL, List.of(citation(id)), List.of(questions), List.of(), text);
  }

  static Instruction instruction(String procedure, String title, List<String> covers, String text) {
    return new Instruction(
        "local-" + procedure + "/" + title,
        procedure,
        title,
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        covers,
        Map.of(),
        "",
        "",
        "",
        text);
  }

  private static Card card(String id, Kind kind, String[] titleAndCites, String... questions) {
    return new Card(
        id,
        titleAndCites[0],
        "methods",
        kind,
        Level.METHOD,
        List.of(citation(titleAndCites[1])),
        List.of(),
        List.of(questions),
        List.of(),
        List.of(),
        "",
        "",
        List.of(),
        "2026-01-01",
        "2027-01-01",
        "",
        titleAndCites[0] + ".");
  }

  static Citation citation(String id) {
    var slash = id.indexOf('/');
    return new Citation(id.substring(0, slash), id.substring(slash + 1), "");
  }
}
