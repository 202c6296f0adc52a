package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.knowledge.OutsideTopic;
import java.util.List;

/** Reads {@code knowledge/outside/topics.yaml}: what people ask that no source covers. */
final class OutsideFile {

  private OutsideFile() {}

  static List<OutsideTopic> read(Contents contents) {
    return YamlNode.read(contents.file("knowledge/outside/topics.yaml")).items().stream()
        .map(OutsideFile::topicOf)
        .toList();
  }

  private static OutsideTopic topicOf(YamlNode item) {
    item.allowOnly("id", "title", "why", "ask", "questions");
    return new OutsideTopic(
        item.text("id"),
        item.text("title"),
        item.text("why"),
        item.text("ask"),
        item.texts("questions"));
  }
}
