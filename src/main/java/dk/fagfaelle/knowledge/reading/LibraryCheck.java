package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.MarkdownFile;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Card;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can only be seen when all passages lie side by side. */
final class LibraryCheck {

  private final Map<String, ContentFile> files;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> askedBy = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private LibraryCheck(Map<String, ContentFile> files) {
    this.files = Map.copyOf(files);
  }

  /**
   * Returns what is wrong between passages.
   *
   * @param files each card's file, by the card's id
   */
  static List<Fault> faultsOf(List<Passage> passages, Map<String, ContentFile> files) {
    var check = new LibraryCheck(files);
    for (var passage : passages) {
      if (!check.ids.add(passage.id())) {
        check.tell(passage.id(), "id", "id-twice", passage.id());
      }
    }
    passages.stream().filter(Card.class::isInstance).map(Card.class::cast).forEach(check::look);
    return check.faults;
  }

  private void look(Card card) {
    for (var related : card.related()) {
      if (!ids.contains(related)) {
        tell(card.id(), "related", "card-unknown", related);
      }
    }
    for (var question : card.questions()) {
      var other = askedBy.put(question.toLowerCase(Locale.ROOT), card.id());
      if (other != null) {
        tell(card.id(), "questions", "question-twice", question, other);
      }
    }
  }

  /** Tells a fault where the words stand; their last place, if there are several. */
  private void tell(String id, String key, String problem, String... details) {
    var file = Optional.ofNullable(files.get(id));
    var line = file.map(it -> lineOf(it, key, details[0])).orElse(1);
    faults.add(Fault.of(file.map(ContentFile::path).orElse(id), line, problem, details));
  }

  private static int lineOf(ContentFile file, String key, String words) {
    var node = MarkdownFile.read(file).head().at(key);
    var lines = key.equals("id") ? List.of(node) : node.items();
    return lines.stream()
        .filter(it -> it.text().equals(words))
        .map(YamlNode::line)
        .reduce(1, (_, next) -> next);
  }
}
