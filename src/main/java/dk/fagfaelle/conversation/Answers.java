package dk.fagfaelle.conversation;

import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.knowledge.Passage.Excerpt;
import dk.fagfaelle.knowledge.Passage.Instruction;
import dk.fagfaelle.reply.Block.Answer;
import dk.fagfaelle.reply.Block.Cited;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Pointer;
import dk.fagfaelle.reply.Block.Validity;
import dk.fagfaelle.workplace.Facts;
import java.util.List;
import java.util.Optional;

/**
 * Makes answers of passages: the text whole and unchanged, facts put in by key, with where it
 * stands and what must be said of it.
 */
final class Answers {

  private final Library library;
  private final Facts facts;
  private final Marks marks;

  Answers(Library library, Facts facts, Marks marks) {
    this.library = library;
    this.facts = facts;
    this.marks = marks;
  }

  /**
   * Makes the answer of a passage.
   *
   * @param passage what answers
   * @param beside the passages shown with it, for what differs between them
   */
  Answer of(Passage passage, List<Passage> beside) {
    return new Answer(
        passage.id(),
        facts.fill(passage.title()),
        textOf(passage),
        passage.level().key(),
        passage.citations().stream().map(this::cited).toList(),
        evidenceOf(passage),
        cautionsOf(passage),
        relatedTo(passage),
        validityOf(passage),
        marksOf(passage, beside));
  }

  /** A procedure may say itself what a fact is. */
  private String textOf(Passage passage) {
    return switch (passage) {
      case Instruction instruction -> facts.with(instruction.facts()).fill(instruction.text());
      case Card _, Excerpt _ -> facts.fill(passage.text());
    };
  }

  private Cited cited(Citation citation) {
    var source = Optional.ofNullable(library.sources().get(citation.source()));
    var section = source.flatMap(it -> it.section(citation.section()));
    var original = library.cited(citation);
    var passage = library.passage(citation.passage());
    return new Cited(
        citation.source(),
        citation.section(),
        citation.page(),
        passage.map(Passage::title).or(() -> section.map(it -> it.title())).orElse(""),
        source.map(it -> it.title()).orElse(""),
        source.map(it -> it.publisher()).orElse(""),
        source.map(it -> it.year()).orElse(""),
        source.map(it -> it.address()).orElse(""),
        original.map(Passage::text).orElse(""));
  }

  private String evidenceOf(Passage passage) {
    return switch (passage) {
      case Card card -> facts.fill(card.evidence());
      case Instruction _ -> "";
      case Excerpt excerpt -> statusOf(excerpt);
    };
  }

  private String statusOf(Excerpt excerpt) {
    var source = library.sources().get(excerpt.citations().getFirst().source());
    return source == null ? "" : source.status();
  }

  private List<String> cautionsOf(Passage passage) {
    return switch (passage) {
      case Card card -> card.cautions().stream().map(facts::fill).toList();
      case Instruction _, Excerpt _ -> List.of();
    };
  }

  private List<Pointer> relatedTo(Passage passage) {
    return switch (passage) {
      case Card card ->
          card.related().stream()
              .flatMap(id -> library.passage(id).stream())
              .map(it -> new Pointer(it.id(), it.title()))
              .toList();
      case Instruction _, Excerpt _ -> List.of();
    };
  }

  private Validity validityOf(Passage passage) {
    return switch (passage) {
      case Card card ->
          new Validity(card.validFrom(), card.nextReview(), marks.approvalOf(card.id()));
      case Instruction instruction ->
          new Validity(
              instruction.validFrom(), instruction.nextReview(), marks.ownerOf(instruction));
      case Excerpt _ -> new Validity("", "", "");
    };
  }

  private List<Notice> marksOf(Passage passage, List<Passage> beside) {
    return switch (passage) {
      case Card card -> marks.of(card, beside);
      case Instruction instruction -> marks.of(instruction);
      case Excerpt _ -> List.of();
    };
  }
}
