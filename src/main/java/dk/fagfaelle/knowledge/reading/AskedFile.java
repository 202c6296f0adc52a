package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code knowledge/questions}: what people ask that a section of a publication answers. */
final class AskedFile {

  private AskedFile() {}

  /**
   * What people type when a section is the right answer.
   *
   * @param questions whole questions
   * @param keywords everyday words
   */
  record Asked(List<String> questions, List<String> keywords) {

    static final Asked NOTHING = new Asked(List.of(), List.of());
  }

  /** Returns what is asked of every section, by {@code source/section}. */
  static Map<String, Asked> read(Contents contents) {
    var asked = new HashMap<String, Asked>();
    for (var file : contents.below("knowledge/questions", ".yaml")) {
      YamlNode.read(file)
          .entries()
          .forEach((section, node) -> asked.put(file.name() + "/" + section, askedOf(node)));
    }
    return asked;
  }

  private static Asked askedOf(YamlNode node) {
    node.allowOnly("questions", "keywords");
    return new Asked(node.texts("questions"), node.texts("keywords"));
  }
}
