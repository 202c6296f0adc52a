package dk.fagfaelle.workplace;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks {@code knowledge/facts.yaml}, and that texts and flows name only facts that exist. */
@Component
class FactsCheck implements ContentCheck {

  @Override
  public List<Fault> faults(Contents contents) {
    var faults = new ArrayList<>(ContentCheck.faultsOf(() -> Facts.read(contents)));
    if (!faults.isEmpty()) {
      return faults;
    }
    var facts = Facts.read(contents);
    contents.below("bot", ".yaml").forEach(file -> faults.addAll(unknown(file, facts)));
    contents.below("knowledge/cards", ".md").forEach(file -> faults.addAll(unknown(file, facts)));
    return faults;
  }

  private static List<Fault> unknown(ContentFile file, Facts facts) {
    var faults = new ArrayList<Fault>();
    var line = 0;
    for (var text : file.text().lines().toList()) {
      line++;
      for (var key : Facts.references(text)) {
        if (facts.find(key).isEmpty()) {
          faults.add(Fault.of(file.path(), line, "fact-unknown", key));
        }
      }
    }
    return faults;
  }
}
