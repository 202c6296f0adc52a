package dk.fagfaelle.session;

import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.session.Step.Input;
import dk.fagfaelle.session.Step.Keep;
import dk.fagfaelle.session.Step.Openness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for one step of a flow: that it can be answered, left, and kept as it says. */
final class StepRules {

  private static final Set<String> ANYBODY = Set.of(Step.LEAD, Step.TURNS, Step.ALL);

  private final Flow flow;
  private final Step step;
  private final YamlNode node;
  private final List<Fault> faults = new ArrayList<>();

  StepRules(Flow flow, Step step, YamlNode node) {
    this.flow = flow;
    this.step = step;
    this.node = node;
  }

  /** Returns everything that is wrong with it. */
  List<Fault> faults() {
    who();
    options();
    keeping();
    faults.addAll(new RatingsRules(step, node).faults());
    step.rules().recalls().forEach(this::recalled);
    if (!step.rules().parks().isEmpty()) {
      parked(step.rules().parks());
    }
    return faults;
  }

  private void who() {
    var isKnown =
        ANYBODY.contains(step.who())
            || step.forms().stream()
                .allMatch(
                    form -> flow.roles(form).stream().anyMatch(it -> it.id().equals(step.who())));
    if (!isKnown) {
      add("who", "flow-role-unknown", step.who());
    }
    var isSilent = step.input() == Input.NONE || step.keep() == Keep.NEVER;
    if (step.rules().needsAnswer() && isSilent && !step.isCrossroads()) {
      add("needs-answer", "flow-cannot-go-on", step.id());
    }
  }

  private void options() {
    var least =
        switch (step.input()) {
          case CHOICE, SCALE, RATINGS, TALLIES -> 2;
          case CHECKLIST -> 1;
          case NONE, TEXT, LINE, AGREEMENTS -> 0;
        };
    var count = step.options().size();
    var isBare = least == 0 && step.input() != Input.AGREEMENTS;
    if (count < least || (isBare && count > 0)) {
      add(count == 0 ? "input" : "options", "flow-options", step.id());
    }
    var seen = new HashSet<String>();
    for (var option : step.options()) {
      if (!seen.add(option.id())) {
        add("options", "id-twice", option.id());
      }
      leadsOn(option);
    }
  }

  private void leadsOn(Step.Option option) {
    if ((!option.to().isEmpty() || option.isDanger()) && !step.isCrossroads()) {
      add("options", "flow-branch", option.id());
    }
    var isKnown =
        option.to().isEmpty()
            || option.to().equals(Flow.END)
            || step.forms().stream().allMatch(form -> isIn(form, option.to()));
    if (!isKnown) {
      add("options", "flow-step-unknown", option.to());
    }
  }

  private void keeping() {
    if (step.keep() == Keep.NEVER && isInWords()) {
      add("input", "flow-never-kept", step.id());
    }
    if (flow.isSpoken() && (isInWords() || !step.rules().skip().isEmpty())) {
      add("input", "flow-spoken", step.id());
    }
    var isOneOfMany = step.input() == Input.SCALE;
    var isTold = isOneOfMany || step.isCounted();
    if (step.openness() == Openness.PRIVATE && step.keep() == Keep.SUMMARY && !isTold) {
      add("openness", "flow-private-kept", step.id());
    }
    if (isOneOfMany && step.isKept() && step.openness() != Openness.PRIVATE) {
      add("input", "flow-scale-open", step.id());
    }
    if (step.openness() != Openness.SHARED && step.input() == Input.CHECKLIST) {
      add("openness", "flow-ticks-private", step.id());
    }
  }

  private boolean isInWords() {
    return step.isWritten() || (step.input() == Input.AGREEMENTS && step.options().isEmpty());
  }

  private void recalled(String id) {
    var isShown = flow.step(id).filter(Step::isKept).filter(StepRules::isShown).isPresent();
    if (!isShown) {
      add("recalls", "flow-recall", id);
    }
  }

  private static boolean isShown(Step step) {
    return step.openness() != Openness.PRIVATE || step.isCounted();
  }

  private void parked(String id) {
    var later = flow.steps().stream().dropWhile(it -> !it.equals(step)).skip(1);
    if (later.noneMatch(it -> it.id().equals(id) && it.isKept())) {
      add("parks", "flow-parks", id);
    }
  }

  private boolean isIn(String form, String id) {
    return flow.steps(form).stream().anyMatch(it -> it.id().equals(id));
  }

  private void add(String key, String problem, String detail) {
    var line = node.find(key).map(YamlNode::line).orElse(node.line());
    faults.add(Fault.of(node.file(), line, problem, detail));
  }
}
