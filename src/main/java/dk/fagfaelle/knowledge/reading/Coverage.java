package dk.fagfaelle.knowledge.reading;

import static java.util.stream.Collectors.toSet;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.CoverageCheck;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Passage.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * In the publications whose sections people ask for, every section that holds no other is cited by
 * a card, or {@code knowledge/not-covered.yaml} says why not.
 */
@Component
final class Coverage implements CoverageCheck {

  private static final String SOURCES = "knowledge/sources.yaml";
  private static final String EXCUSED = "knowledge/not-covered.yaml";

  @Override
  public List<Fault> missing(Contents contents) {
    var cited = cited(contents);
    var excused = YamlNode.read(contents.file(EXCUSED)).entries();
    var asked =
        contents.below("knowledge/questions", ".yaml").stream().map(ContentFile::name).toList();
    return YamlNode.read(contents.file(SOURCES)).items().stream()
        .filter(source -> asked.contains(source.text("id")))
        .flatMap(source -> missing(source, cited, reasons(excused, source.text("id"))).stream())
        .toList();
  }

  private static Map<String, YamlNode> reasons(Map<String, YamlNode> excused, String source) {
    return excused.containsKey(source) ? excused.get(source).entries() : Map.of();
  }

  private static List<Fault> missing(
      YamlNode source, Set<String> cited, Map<String, YamlNode> reasons) {
    var id = source.text("id");
    var sections = source.items("sections");
    var faults = new ArrayList<Fault>();
    for (var section : sections) {
      var name = section.text("id");
      var isCited = cited.contains(id + "/" + name);
      if (isCited && reasons.containsKey(name)) {
        faults.add(Fault.of(EXCUSED, reasons.get(name).line(), "section-cited", name, id));
      }
      if (!isCited && !reasons.containsKey(name) && isLeaf(section, sections)) {
        faults.add(Fault.of(SOURCES, section.line(), "section-not-covered", name, id));
      }
    }
    return faults;
  }

  /** A hidden section is shown to nobody, so that no card need rest on it. */
  private static boolean isLeaf(YamlNode section, List<YamlNode> all) {
    var inside = section.text("id") + ".";
    return !Boolean.parseBoolean(section.text("hidden", "false"))
        && all.stream().noneMatch(other -> other.text("id").startsWith(inside));
  }

  private static Set<String> cited(Contents contents) {
    return new LibraryReader(contents, Map.of(), true)
        .read(List.of()).passages().values().stream()
            .filter(Card.class::isInstance)
            .flatMap(card -> card.citations().stream())
            .map(Coverage::nameOf)
            .collect(toSet());
  }

  private static String nameOf(Citation citation) {
    return citation.passage();
  }
}
