package dk.fagfaelle.knowledge.reading;

import static java.util.stream.Collectors.toMap;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.MarkdownFile;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.knowledge.Source;
import dk.fagfaelle.knowledge.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    faults.addAll(ContentCheck.faultsOf(() -> themesMissing(contents, faults)));
    faults.addAll(ContentCheck.faultsOf(() -> sectionsAsked(contents, faults)));
    return faults;
  }

  /** A card of a folder that is no theme would stand in no catalogue. */
  private static List<Fault> themesMissing(Contents contents, List<Fault> faults) {
    var themes = Theme.read(contents).stream().map(Theme::id).toList();
    contents.below("knowledge/cards", ".md").stream()
        .filter(file -> !themes.contains(file.folder()))
        .map(file -> ContentCheck.faultsOf(() -> themeless(file)))
        .forEach(faults::addAll);
    return faults;
  }

  /** What names the card is where its writer looks for it. */
  private static YamlNode themeless(ContentFile file) {
    throw MarkdownFile.read(file).head().at("id").fault("theme-unknown", file.folder());
  }

  /** Questions of a section that is not there would be read and never found. */
  private static List<Fault> sectionsAsked(Contents contents, List<Fault> faults) {
    var sources = SourcesFile.read(contents).stream().collect(toMap(Source::id, it -> it));
    for (var file : contents.below("knowledge/questions", ".yaml")) {
      var source = Optional.ofNullable(sources.get(file.name()));
      YamlNode.read(file).entries().entrySet().stream()
          .filter(asked -> source.flatMap(it -> it.section(asked.getKey())).isEmpty())
          .map(
              asked ->
                  Fault.of(
                      file.path(),
                      asked.getValue().line(),
                      "section-unknown",
                      asked.getKey(),
                      file.name()))
          .forEach(faults::add);
    }
    return faults;
  }

  private static List<Fault> sourcesOfFacts(Contents contents, List<Fault> faults) {
    var sources = SourcesFile.read(contents).stream().map(it -> it.id()).toList();
    YamlNode.read(contents.file("knowledge/facts.yaml")).items().stream()
        .flatMap(fact -> fact.find("source").stream())
        .filter(source -> !source.text().isEmpty() && !sources.contains(source.text()))
        .forEach(
            source ->
                faults.add(
                    Fault.of(source.file(), source.line(), "source-unknown", source.text())));
    return faults;
  }
}
