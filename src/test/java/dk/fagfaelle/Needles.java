package dk.fagfaelle;

import static java.util.stream.Collectors.groupingBy;

import dk.fagfaelle.safety.GeneratedFind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What was written that must be found nowhere. */
record Needles(List<GeneratedFind> finds) {

  /** Returns the lines in which one stands as it was written, or in another form of it. */
  List<String> leftIn(Collection<String> lines) {
    var byKind = finds.stream().collect(groupingBy(GeneratedFind::kind));
    var left = new ArrayList<String>();
    byKind.forEach(
        (kind, ofKind) ->
            lines.stream()
                .distinct()
                .filter(
                    line -> {
                      var essence = GeneratedFind.essence(kind, line);
                      return ofKind.stream().anyMatch(find -> essence.contains(find.rest()));
                    })
                .map(line -> kind + ": " + line)
                .forEach(left::add));
    return left;
  }

  /** Returns those that stand in a text exactly as they were written, or as HTML writes it. */
  List<String> rawIn(String text) {
    return finds.stream()
        .map(GeneratedFind::written)
        .filter(written -> forms(written).anyMatch(text::contains))
        .toList();
  }

  private static Stream<String> forms(String written) {
    return Stream.of(
        written, written.replaceAll("\\s+", " ").strip(), written.replace("@", "&#64;"));
  }
}
