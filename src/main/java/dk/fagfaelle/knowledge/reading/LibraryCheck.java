package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.Fault;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Card;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can only be seen when all passages lie side by side. */
final class LibraryCheck {

  private LibraryCheck() {}

  /**
   * Returns what is wrong between passages.
   *
   * @param files the path of each card's file, by the card's id
   */
  static List<Fault> faultsOf(List<Passage> passages, Map<String, String> files) {
    var faults = new ArrayList<Fault>();
    var ids = new HashSet<String>();
    for (var passage : passages) {
      if (!ids.add(passage.id())) {
        faults.add(Fault.of(passage.id(), 1, "id-twice", passage.id()));
      }
    }
    var cards = passages.stream().filter(Card.class::isInstance).map(Card.class::cast).toList();
    var askedBy = new HashMap<String, String>();
    for (var card : cards) {
      var file = files.getOrDefault(card.id(), card.id());
      for (var related : card.related()) {
        if (!ids.contains(related)) {
          faults.add(Fault.of(file, 1, "card-unknown", related));
        }
      }
      for (var question : card.questions()) {
        var other = askedBy.put(question.toLowerCase(Locale.ROOT), card.id());
        if (other != null) {
          faults.add(Fault.of(file, 1, "question-twice", question, other));
        }
      }
    }
    return faults;
  }
}
