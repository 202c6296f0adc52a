package dk.fagfaelle.knowledge.language;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks {@code knowledge/language}: above all that no synonyms merge what must be told apart. */
@Component
class LanguageCheck implements ContentCheck {

  @Override
  public List<Fault> faults(Contents contents) {
    var faults = new ArrayList<>(ContentCheck.faultsOf(() -> Language.read(contents)));
    if (!faults.isEmpty()) {
      return faults;
    }
    var distinct =
        YamlNode.read(contents.file("knowledge/language/distinct.yaml")).items().stream()
            .map(item -> item.texts("terms"))
            .toList();
    for (var group : YamlNode.read(contents.file("knowledge/language/synonyms.yaml")).items()) {
      var same = new HashSet<>(group.texts("same"));
      same.add(group.text("term"));
      for (var terms : distinct) {
        var merged = terms.stream().filter(same::contains).toList();
        if (merged.size() > 1) {
          faults.add(
              Fault.of(group.file(), group.line(), "terms-merged", String.join(", ", merged)));
        }
      }
    }
    return faults;
  }
}
