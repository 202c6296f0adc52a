package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.MarkdownFile;
import dk.fagfaelle.content.RemarkCheck;
import dk.fagfaelle.workplace.Facts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks that a tired reader can read what a card answers, with the facts put in. */
@Component
final class ReadableCheck implements ContentCheck, RemarkCheck {

  /** More than this is hard to read. */
  private static final int HARDEST = 45;

  /** From here on it is close to hard. */
  private static final int HARD_SOON = 40;

  private static final Locale DANISH = Locale.of("da");

  /**
   * How hard a card is to read.
   *
   * @param line the line on which its text begins
   */
  private record Measured(ContentFile file, int line, double lix) {

    Fault fault(String problem, int limit) {
      var shown = String.format(DANISH, "%.1f", lix);
      return Fault.of(file.path(), line, problem, shown, String.valueOf(limit));
    }
  }

  @Override
  public List<Fault> faults(Contents contents) {
    return measured(contents)
        .filter(card -> card.lix() > HARDEST)
        .map(card -> card.fault("hard-to-read", HARDEST))
        .toList();
  }

  @Override
  public List<Fault> remarks(Contents contents) {
    return measured(contents)
        .filter(card -> card.lix() >= HARD_SOON && card.lix() <= HARDEST)
        .map(card -> card.fault("hard-soon", HARDEST))
        .toList();
  }

  private static Stream<Measured> measured(Contents contents) {
    var facts = Facts.read(contents);
    return contents.below("knowledge/cards", ".md").stream().map(file -> measured(file, facts));
  }

  private static Measured measured(ContentFile file, Facts facts) {
    var card = MarkdownFile.read(file);
    return new Measured(file, card.bodyLine(), Lix.of(facts.fill(card.body())));
  }
}
