package dk.fagfaelle.session;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.YamlNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks {@code bot/flows}, and that the sections they rest on are in {@code sources.yaml}. */
@Component
class FlowCheck implements ContentCheck {

  @Override
  public List<Fault> faults(Contents contents) {
    var faults = new ArrayList<>(ContentCheck.faultsOf(() -> Flows.read(contents)));
    faults.addAll(ContentCheck.faultsOf(() -> sources(contents, faults)));
    return faults;
  }

  private static boolean sources(Contents contents, List<Fault> faults) {
    var sources = YamlNode.read(contents.file("knowledge/sources.yaml")).items();
    for (var file : contents.below("bot/flows", ".yaml")) {
      faults.addAll(ContentCheck.faultsOf(() -> cited(file, sources)));
    }
    return true;
  }

  private static boolean cited(ContentFile file, List<YamlNode> sources) {
    for (var cited : YamlNode.read(file).items("sources")) {
      var id = cited.text("source");
      var source =
          sources.stream()
              .filter(it -> it.text("id").equals(id))
              .findFirst()
              .orElseThrow(() -> cited.at("source").fault("source-unknown", id));
      cited.find("section").ifPresent(section -> section(section, source, id));
    }
    return true;
  }

  private static void section(YamlNode section, YamlNode source, String id) {
    var isThere =
        source.items("sections").stream().anyMatch(it -> it.text("id").equals(section.text()));
    if (!isThere) {
      throw section.fault("section-unknown", section.text(), id);
    }
  }
}
