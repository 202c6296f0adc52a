package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.workplace.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks sources, cards, questions and subjects outside, one by one and side by side. */
@Component
class KnowledgeCheck implements ContentCheck {

  @Override
  public List<Fault> faults(Contents contents) {
    var faults =
        new ArrayList<>(
            ContentCheck.faultsOf(
                () -> new LibraryReader(contents, Map.of(), true).read(List.of())));
    for (var file : contents.below("knowledge/cards", ".md")) {
      var typed = ContentCheck.faultsOf(() -> TypedFacts.in(file));
      faults.addAll(typed.isEmpty() ? TypedFacts.in(file) : List.of());
    }
    faults.addAll(ContentCheck.faultsOf(() -> sourcesOfFacts(contents, faults)));
    return faults;
  }

  private static List<Fault> sourcesOfFacts(Contents contents, List<Fault> faults) {
    var sources = SourcesFile.read(contents).stream().map(it -> it.id()).toList();
    Facts.read(contents).all().stream()
        .filter(fact -> !fact.source().isEmpty() && !sources.contains(fact.source()))
        .forEach(
            fact ->
                faults.add(Fault.of("knowledge/facts.yaml", 1, "source-unknown", fact.source())));
    return faults;
  }
}
