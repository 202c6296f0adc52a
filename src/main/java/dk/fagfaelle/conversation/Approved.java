package dk.fagfaelle.conversation;

import dk.fagfaelle.knowledge.Finding;
import dk.fagfaelle.knowledge.Finding.Found;
import dk.fagfaelle.knowledge.Finding.NotCovered;
import dk.fagfaelle.knowledge.Finding.Reason;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.workplace.Workplace;
import java.util.List;

/** A workplace may choose to be served only those cards that it has approved itself. */
record Approved(Workplace workplace) {

  /** Tells whether a passage may be shown here. */
  boolean mayServe(Passage passage) {
    return !workplace.onlyApproved()
        || !(passage instanceof Card card)
        || workplace.approvalOf(card.id()).isPresent();
  }

  /** Returns what may be shown of what was found, or that what answers awaits approval. */
  Finding of(Finding finding) {
    if (!(finding instanceof Found(var passages))) {
      return finding;
    }
    var served = passages.stream().filter(this::mayServe).toList();
    return served.isEmpty()
        ? new NotCovered(Reason.NOT_APPROVED, List.of(), passages.subList(0, 1))
        : new Found(served);
  }
}
