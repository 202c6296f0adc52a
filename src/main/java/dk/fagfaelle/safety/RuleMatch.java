package dk.fagfaelle.safety;

import java.util.List;
import java.util.Optional;

/** Finds where all that a rule asks for stands close together. */
final class RuleMatch {

  private RuleMatch() {}

  /** Returns every such place, from the first to the last word of it. */
  static List<Span> find(Rule rule, Sighting message) {
    var asked = rule.all().stream().map(phrases -> spans(phrases, message)).toList();
    if (asked.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    return asked.getFirst().stream()
        .flatMap(span -> extended(span, asked.subList(1, asked.size()), rule.near()).stream())
        .toList();
  }

  private static List<Span> spans(List<Phrase> phrases, Sighting message) {
    return phrases.stream().flatMap(phrase -> message.ofPhrase(phrase).stream()).toList();
  }

  private static Optional<Span> extended(Span start, List<List<Span>> others, int near) {
    var reach = start;
    for (var spans : others) {
      var base = reach;
      var closest =
          spans.stream()
              .map(span -> union(base, span))
              .min((one, other) -> Integer.compare(length(one), length(other)));
      if (closest.isEmpty() || length(closest.orElseThrow()) > near) {
        return Optional.empty();
      }
      reach = closest.orElseThrow();
    }
    return Optional.of(reach);
  }

  private static Span union(Span one, Span other) {
    return new Span(Math.min(one.first(), other.first()), Math.max(one.last(), other.last()));
  }

  private static int length(Span span) {
    return span.last() - span.first();
  }
}
