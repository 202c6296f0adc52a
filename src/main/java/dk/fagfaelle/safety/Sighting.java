package dk.fagfaelle.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One message looked through for phrases and groups; each group is looked for once. */
final class Sighting {

  private final Wording wording;
  private final WordGroups groups;
  private final Map<WordPattern, List<Span>> words;
  private final Map<String, List<Span>> seen = new HashMap<>();

  /** Takes a message and where the words of the rules stand in it. */
  Sighting(Wording wording, WordGroups groups, Map<WordPattern, List<Span>> words) {
    this.wording = wording;
    this.groups = groups;
    this.words = words;
  }

  Wording wording() {
    return wording;
  }

  /** Returns every place where a group stands. */
  List<Span> ofGroup(String name) {
    var known = seen.get(name);
    if (known != null) {
      return known;
    }
    var byWord = words.keySet().stream().flatMap(word -> groups.beginning(name, word).stream());
    var phrases = Stream.concat(byWord, groups.beginningWithGroup(name).stream());
    var spans = phrases.flatMap(it -> ofPhrase(it).stream()).distinct().toList();
    seen.put(name, spans);
    return spans;
  }

  /** Returns every place where a phrase stands. */
  List<Span> ofPhrase(Phrase phrase) {
    var found = ofPart(phrase.parts().getFirst());
    for (int next = 1; next < phrase.parts().size() && !found.isEmpty(); next++) {
      var part = phrase.parts().get(next);
      found = joined(found, ofPart(part), part.gap());
    }
    return found;
  }

  private List<Span> ofPart(Phrase.Part part) {
    return part.isGroup() ? ofGroup(part.group()) : words.getOrDefault(part.word(), List.of());
  }

  private static List<Span> joined(List<Span> before, List<Span> after, int gap) {
    var spans = new ArrayList<Span>();
    for (var left : before) {
      for (var right : after) {
        var between = right.first() - left.last() - 1;
        if (between >= 0 && between <= gap) {
          spans.add(new Span(left.first(), right.last()));
        }
      }
    }
    return spans;
  }
}
