package dk.fagfaelle.conversation;

import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.knowledge.Passage.Instruction;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Facts;
import dk.fagfaelle.workplace.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must be said of an answer beside its text: that it is an example, is overdue, awaits
 * approval, or differs from what stands beside it.
 */
final class Marks {

  private final Texts texts;
  private final Workplace workplace;
  private final Facts national;
  private final LocalDate today;

  /**
   * Takes what marks depend on.
   *
   * @param national the facts before the workplace's procedures say otherwise
   */
  Marks(Texts texts, Workplace workplace, Facts national, LocalDate today) {
    this.texts = texts;
    this.workplace = workplace;
    this.national = national;
    this.today = today;
  }

  /** Returns the marks of a card. */
  List<Notice> of(Card card, List<Passage> beside) {
    var marks = new ArrayList<Notice>();
    addOverdue(marks, card.nextReview());
    if (beside.stream().anyMatch(other -> differs(other, card))) {
      marks.add(caution("conversation.differs-from-local"));
    }
    return marks;
  }

  /** Returns the marks of the workplace's own procedure. */
  List<Notice> of(Instruction instruction) {
    var marks = new ArrayList<Notice>();
    if (instruction.isExample()) {
      marks.add(caution("conversation.example"));
    }
    addOverdue(marks, instruction.nextReview());
    if (!instruction.deviatesFrom().isEmpty()) {
      marks.add(caution("conversation.deviates"));
    }
    instruction
        .facts()
        .forEach(
            (key, value) ->
                national
                    .find(key)
                    .filter(fact -> !fact.isLocal() && !fact.value().equals(value))
                    .ifPresent(
                        fact ->
                            marks.add(
                                caution(
                                    "conversation.fact-differs",
                                    fact.meaning(),
                                    value,
                                    fact.value()))));
    return marks;
  }

  /** Returns who has approved a card, in words. */
  String approvalOf(String card) {
    return workplace
        .approvalOf(card)
        .map(it -> texts.say("conversation.approved", it.by(), it.on()))
        .orElseGet(() -> texts.say("conversation.awaits-approval"));
  }

  /** Returns who keeps a procedure right, in words. */
  String ownerOf(Instruction instruction) {
    return instruction.owner().isEmpty()
        ? ""
        : texts.say("conversation.owner", instruction.owner());
  }

  private static boolean differs(Passage other, Card card) {
    return other instanceof Instruction instruction
        && instruction.deviatesFrom().stream()
            .anyMatch(
                what ->
                    Stream.concat(
                            Stream.of(card.id()), card.citations().stream().map(Marks::addressOf))
                        .anyMatch(what::equals));
  }

  private static String addressOf(Citation citation) {
    return citation.passage();
  }

  private void addOverdue(List<Notice> marks, String nextReview) {
    if (!nextReview.isEmpty() && LocalDate.parse(nextReview).isBefore(today)) {
      marks.add(caution("conversation.overdue", nextReview));
    }
  }

  private Notice caution(String key, String... details) {
    return new Notice(Tone.CAUTION, texts.say(key, details));
  }
}
