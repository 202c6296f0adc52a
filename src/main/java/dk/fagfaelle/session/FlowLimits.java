package dk.fagfaelle.session;

import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long a text of a flow may be, in characters, so that every channel shows it whole: a button
 * of Slack takes 75, a heading 150, a section 3,000, and a whole step must stay below the 20 KB of
 * a card in Teams.
 */
final class FlowLimits {

  private static final Map<String, Integer> OF_FLOW =
      Map.of("title", 75, "purpose", 400, "evidence", 600, "credit", 300);
  private static final Map<String, Integer> OF_FORM = Map.of("title", 60);
  private static final Map<String, Integer> OF_ROLE = Map.of("title", 40, "task", 200);
  private static final Map<String, Integer> OF_STEP =
      Map.of(
          "title",
          75,
          "ask",
          1_200,
          "help",
          300,
          "skip",
          75,
          "questions",
          75,
          "gears",
          40,
          "teeth",
          40,
          "side",
          40);
  private static final Map<String, Integer> OF_OPTION = Map.of("label", 75);
  private static final Map<String, Integer> OF_SIGN = Map.of("sign", 120, "say", 160);
  private static final Map<String, Integer> OF_ITEM = Map.of("label", 160);
  private static final Map<String, Integer> OF_MARK = Map.of("label", 24);
  private static final Set<String> LISTS = Set.of("help", "questions");
  private static final int MOST_OPTIONS = 12;
  private static final int MOST_QUESTIONS = 3;

  /** Each option of each item is a button, and they stand side by side on a phone. */
  private static final int MOST_MARKS = 5;

  private static final int MOST_ITEMS = 8;

  private FlowLimits() {}

  /** Returns every text that is too long, and every list. */
  static List<Fault> faults(YamlNode root) {
    var faults = new ArrayList<>(tooLong(root, OF_FLOW));
    root.items("forms").forEach(form -> faults.addAll(tooLong(form, OF_FORM)));
    root.items("roles").forEach(role -> faults.addAll(tooLong(role, OF_ROLE)));
    for (var step : root.items("steps")) {
      faults.addAll(tooLong(step, OF_STEP));
      var isRated = step.find("items").isPresent();
      var ofOption = isRated ? OF_MARK : OF_OPTION;
      step.items("options").forEach(option -> faults.addAll(tooLong(option, ofOption)));
      step.items("items").forEach(item -> faults.addAll(tooLong(item, OF_ITEM)));
      step.items("signs").forEach(sign -> faults.addAll(tooLong(sign, OF_SIGN)));
      faults.addAll(tooMany(step, "questions", MOST_QUESTIONS));
      faults.addAll(tooMany(step, "options", isRated ? MOST_MARKS : MOST_OPTIONS));
      faults.addAll(tooMany(step, "items", MOST_ITEMS));
    }
    return List.copyOf(faults);
  }

  private static List<Fault> tooMany(YamlNode step, String key, int most) {
    return step.items(key).size() > most
        ? List.of(Fault.of(step.file(), step.at(key).line(), "flow-too-many", "" + most))
        : List.of();
  }

  private static List<Fault> tooLong(YamlNode node, Map<String, Integer> most) {
    var faults = new ArrayList<Fault>();
    most.forEach(
        (key, limit) -> {
          for (var text :
              LISTS.contains(key) ? node.items(key) : node.find(key).stream().toList()) {
            if (text.text().length() > limit) {
              faults.add(
                  Fault.of(text.file(), text.line(), "flow-too-long", key, limit.toString()));
            }
          }
        });
    return faults;
  }
}
