package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.knowledge.Level;
import dk.fagfaelle.knowledge.Section;
import dk.fagfaelle.knowledge.Source;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads {@code knowledge/sources.yaml}. */
final class SourcesFile {

  private SourcesFile() {}

  static List<Source> read(Contents contents) {
    var sources = new LinkedHashMap<String, Source>();
    for (var item : YamlNode.read(contents.file("knowledge/sources.yaml")).items()) {
      var source = sourceOf(item);
      if (sources.put(source.id(), source) != null) {
        throw item.fault("id-twice", source.id());
      }
    }
    return List.copyOf(sources.values());
  }

  /** Returns the level that stands under {@code level}. */
  static Level levelOf(YamlNode node) {
    return Level.of(node.text("level"))
        .orElseThrow(
            () ->
                node.at("level")
                    .fault(
                        "value-unknown",
                        node.text("level"),
                        String.join(", ", Arrays.stream(Level.values()).map(Level::key).toList())));
  }

  private static Source sourceOf(YamlNode item) {
    item.allowOnly(
        "id", "title", "publisher", "year", "level", "address", "checked", "status", "sections");
    return new Source(
        item.text("id"),
        item.text("title"),
        item.text("publisher"),
        item.text("year", ""),
        levelOf(item),
        item.text("address", ""),
        item.date("checked"),
        item.text("status", ""),
        item.items("sections").stream().map(SourcesFile::sectionOf).toList());
  }

  private static Section sectionOf(YamlNode item) {
    item.allowOnly("id", "title", "page", "hidden");
    return new Section(
        item.text("id"),
        item.text("title"),
        item.text("page", ""),
        Boolean.parseBoolean(item.text("hidden", "false")));
  }
}
