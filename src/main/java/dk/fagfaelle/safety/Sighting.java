package dk.fagfaelle.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One message looked through for phrases and groups; each group is looked for once. */
final class Sighting {

  private final Wording wording;
  private final WordGroups groups;
  private final Map<String, List<Span>> seen = new HashMap<>();
  private final Map<Character, List<Integer>> byFirstLetter = new HashMap<>();

  Sighting(Wording wording, WordGroups groups) {
    this.wording = wording;
    this.groups = groups;
    for (int word = 0; word < wording.words().size(); word++) {
      var first = wording.words().get(word).charAt(0);
      byFirstLetter.computeIfAbsent(first, _ -> new ArrayList<>()).add(word);
    }
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
    var spans = groups.phrases(name).stream().flatMap(it -> ofPhrase(it).stream()).toList();
    seen.put(name, spans);
    return spans;
  }

  /** Returns every place where a phrase stands. */
  List<Span> ofPhrase(Phrase phrase) {
    var found = ofPart(phrase.parts().getFirst());
    for (var part : phrase.parts().subList(1, phrase.parts().size())) {
      if (found.isEmpty()) {
        return found;
      }
      found = joined(found, ofPart(part), part.gap());
    }
    return found;
  }

  private List<Span> ofPart(Phrase.Part part) {
    return part.isGroup() ? ofGroup(part.group()) : ofWord(part.word());
  }

  private List<Span> ofWord(WordPattern pattern) {
    var spans = new ArrayList<Span>();
    if (pattern.opensFree()) {
      for (int word = 0; word < wording.words().size(); word++) {
        addIfMeant(pattern, word, spans);
      }
    } else {
      byFirstLetter
          .getOrDefault(pattern.stem().charAt(0), List.of())
          .forEach(word -> addIfMeant(pattern, word, spans));
    }
    return spans;
  }

  private void addIfMeant(WordPattern pattern, int word, List<Span> spans) {
    if (pattern.matches(wording.words().get(word))) {
      spans.add(new Span(word, word));
    }
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
