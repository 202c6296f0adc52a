package dk.fagfaelle.session;

import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.session.Step.Input;
import dk.fagfaelle.session.Step.Keep;
import dk.fagfaelle.session.Step.Openness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What holds for a step that is answered item by item on a scale. */
final class RatingsRules {

  private static final String ID = "[a-z][a-z0-9-]{0,39}";

  /** Fields of every step, so that no item is called so. */
  private static final List<String> FIELDS = List.of(Writing.ANSWER, Writing.PASS, Steering.WAY);

  private final Step step;
  private final YamlNode node;
  private final List<Fault> faults = new ArrayList<>();

  RatingsRules(Step step, YamlNode node) {
    this.step = step;
    this.node = node;
  }

  /** Returns everything that is wrong with it. */
  List<Fault> faults() {
    var isRated = step.input() == Input.RATINGS || step.input() == Input.TALLIES;
    if (isRated == step.ratings().items().isEmpty()) {
      add(isRated ? "input" : "items", "flow-items", step.id());
    }
    named();
    if (isRated) {
      openness();
    }
    drawn();
    if (step.isCounted() == step.ratings().side().isEmpty()) {
      add("side", "flow-side", step.id());
    }
    return faults;
  }

  private void named() {
    var seen = new HashSet<String>();
    for (var item : step.ratings().items()) {
      var id = item.id();
      if (!id.matches(ID) || id.startsWith(Writing.IDEA) || FIELDS.contains(id)) {
        add("items", "id-form", id);
      } else if (!seen.add(id)) {
        add("items", "id-twice", id);
      }
    }
  }

  /** Answers with names to them are agreed on by all; those of each are told as numbers only. */
  private void openness() {
    var isForAll = step.input() == Input.TALLIES || step.openness() == Openness.PRIVATE;
    if (step.openness() == Openness.TOGETHER || step.keep() == Keep.NEVER) {
      add("openness", "flow-ratings-open", step.id());
    }
    var asked = step.input() == Input.TALLIES ? Step.LEAD : Step.ALL;
    if (isForAll && !step.who().equals(asked)) {
      add("who", "flow-counted-who", step.id(), asked);
    }
  }

  private void drawn() {
    var looks = step.ratings().looks().size();
    var isPossible = step.input() == Input.RATINGS && step.openness() == Openness.SHARED;
    if (step.ratings().isDrawn() ? !isPossible || looks < step.options().size() : looks > 0) {
      add(step.ratings().isTeeth() ? "teeth" : "gears", "flow-gears", step.id());
    }
  }

  private void add(String key, String problem, String... details) {
    var line = node.find(key).map(YamlNode::line).orElse(node.line());
    faults.add(Fault.of(node.file(), line, problem, details));
  }
}
