package dk.fagfaelle.conversation;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Hello, thanks and the like: utterances that are nothing but that. */
final class Smalltalk {

  private final Map<String, String> kinds;

  private Smalltalk(Map<String, String> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  /** Reads {@code knowledge/outside/smalltalk.yaml}. */
  static Smalltalk read(Contents contents) {
    var kinds = new HashMap<String, String>();
    for (var item : YamlNode.read(contents.file("knowledge/outside/smalltalk.yaml")).items()) {
      item.texts("phrases").forEach(phrase -> kinds.put(bare(phrase), item.text("kind")));
    }
    return new Smalltalk(kinds);
  }

  /** Returns which kind of small talk an utterance is, if it is nothing else. */
  Optional<String> kindOf(String utterance) {
    return Optional.ofNullable(kinds.get(bare(utterance)));
  }

  /** Words alone; of an utterance without any, the signs it is made of. */
  private static String bare(String text) {
    var words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.isEmpty() ? text.strip() : words;
  }
}
