package dk.fagfaelle.safety;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.workplace.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The first-things-first texts by id, from {@code bot/acute/texts}. */
final class AcuteTexts {

  private static final int MOST_STEPS = 7;
  private static final Pattern NUMBER = Pattern.compile("\\d{3,}|\\d\\d \\d\\d");

  private final Map<String, AcuteText> texts;

  private AcuteTexts(Map<String, AcuteText> texts) {
    this.texts = texts;
  }

  /** Reads the texts; a phone number typed in, an unknown fact or too many steps are refused. */
  static AcuteTexts read(Contents contents) {
    var facts = Facts.read(contents);
    var texts = new LinkedHashMap<String, AcuteText>();
    for (var file : contents.below("bot/acute/texts", ".yaml")) {
      var text = textOf(YamlNode.read(file), facts);
      texts.put(text.id(), text);
    }
    return new AcuteTexts(texts);
  }

  /** Returns the text of a kind of danger that a rule or example names. */
  AcuteText of(String id) {
    var text = texts.get(id);
    if (text == null) {
      throw new IllegalArgumentException("no acute text " + id);
    }
    return text;
  }

  private static AcuteText textOf(YamlNode node, Facts facts) {
    node.allowOnly("id", "title", "steps", "numbers", "basis");
    var steps = node.items("steps");
    if (steps.isEmpty() || steps.size() > MOST_STEPS) {
      throw node.fault("acute-steps", String.valueOf(MOST_STEPS));
    }
    steps.forEach(step -> check(step, facts));
    node.items("numbers").forEach(key -> checkFact(key, key.text(), facts));
    return new AcuteText(
        node.text("id"),
        node.text("title"),
        steps.stream().map(YamlNode::text).toList(),
        node.texts("numbers"));
  }

  /** Refuses a step that no workplace could approve as it stands. */
  private static void check(YamlNode step, Facts facts) {
    if (NUMBER.matcher(step.text()).find()) {
      throw step.fault("number-typed-in", step.text());
    }
    Facts.references(step.text()).forEach(key -> checkFact(step, key, facts));
  }

  private static void checkFact(YamlNode where, String key, Facts facts) {
    if (facts.find(key).isEmpty()) {
      throw where.fault("fact-unknown", key);
    }
  }

  /** Returns the ids of the texts. */
  List<String> ids() {
    return List.copyOf(texts.keySet());
  }
}
