package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.YamlNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Checks that what we wrote is in our own words: no nine words in a row are those of a publication,
 * other than titles and names. Without publications in full there is nothing to compare with.
 */
@Component
final class BorrowedCheck implements ContentCheck {

  private static final String SOURCES = "knowledge/sources.yaml";
  private static final String NAMES = "knowledge/names.yaml";

  /** What holds nothing but titles and names. */
  private static final Set<String> NOT_OURS = Set.of(SOURCES, NAMES);

  private final Publications publications;

  BorrowedCheck(Publications publications) {
    this.publications = publications;
  }

  @Override
  public List<Fault> faults(Contents contents) {
    var names = YamlNode.read(contents.file(NAMES)).items().stream().map(YamlNode::text).toList();
    var texts = publications.texts();
    if (texts.isEmpty()) {
      return List.of();
    }
    var runs = new SharedRuns(texts, Stream.concat(titles(contents), names.stream()).toList());
    return Stream.of(
            contents.below("bot", ".yaml"),
            contents.below("knowledge", ".yaml"),
            contents.below("knowledge", ".md"))
        .flatMap(List::stream)
        .filter(file -> !NOT_OURS.contains(file.path()))
        .flatMap(file -> runs.in(file.text()).stream().map(run -> faultOf(file, run)))
        .toList();
  }

  private static Fault faultOf(ContentFile file, SharedRuns.Run run) {
    return Fault.of(file.path(), run.line(), "words-borrowed", run.words(), run.section());
  }

  private static Stream<String> titles(Contents contents) {
    return SourcesFile.read(contents).stream()
        .flatMap(
            source ->
                Stream.concat(
                    Stream.of(source.title()),
                    source.sections().stream().map(section -> section.title())));
  }
}
