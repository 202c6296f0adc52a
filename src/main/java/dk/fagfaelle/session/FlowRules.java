package dk.fagfaelle.session;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.session.Flow.Form;
import dk.fagfaelle.session.Flow.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds for every flow as a whole: it begins by asking for danger and ends at the record, each
 * form has one who leads, every step can be reached, and from every step it can be finished.
 */
final class FlowRules {

  /** The id of the first step. */
  static final String DANGER = "danger";

  /** The id of the last step. */
  static final String RECORD = "record";

  private static final String ID = "[a-z][a-z0-9-]{0,39}";

  private final Flow flow;
  private final YamlNode root;
  private final List<Fault> faults = new ArrayList<>();

  FlowRules(Flow flow, YamlNode root) {
    this.flow = flow;
    this.root = root;
  }

  /** Throws with everything that is wrong. */
  void check() {
    named("forms", flow.forms().stream().map(Form::id).toList());
    named("roles", flow.roles().stream().map(Role::id).toList());
    named("steps", flow.steps().stream().map(Step::id).toList());
    var nodes = root.at("steps").items();
    for (var i = 0; i < nodes.size(); i++) {
      faults.addAll(new StepRules(flow, flow.steps().get(i), nodes.get(i)).faults());
    }
    FlowLimits.faults(root).forEach(faults::add);
    flow.forms().forEach(form -> lead(form.id()));
    stop();
    flow.forms().forEach(form -> way(form.id()));
    stop();
  }

  private void stop() {
    if (!faults.isEmpty()) {
      throw new ContentException(faults);
    }
  }

  private void named(String key, List<String> ids) {
    var seen = new HashSet<String>();
    var nodes = root.at(key).items();
    for (var i = 0; i < ids.size(); i++) {
      var id = ids.get(i);
      if (!id.matches(ID) || id.equals(Flow.END)) {
        add(nodes.get(i), "id-form", id);
      } else if (!seen.add(id)) {
        add(nodes.get(i), "id-twice", id);
      }
    }
  }

  private void lead(String form) {
    if (flow.roles(form).stream().filter(Role::isLead).count() != 1) {
      add(root.at("roles"), "flow-lead", form);
    }
  }

  private void way(String form) {
    var steps = flow.steps(form);
    if (steps.isEmpty() || !asksForDanger(steps.getFirst())) {
      add(root.at("steps"), "flow-begins", form);
      return;
    }
    if (!steps.getLast().id().equals(RECORD)) {
      add(node(steps.getLast()), "flow-ends", form);
    }
    var reached = reached(form, steps.getFirst().id());
    for (var step : steps) {
      if (!reached.contains(step.id())) {
        add(node(step), "flow-unreachable", step.id(), form);
      }
      if (!reached(form, step.id()).contains(Flow.END)) {
        add(node(step), "flow-never-ends", step.id(), form);
      }
    }
  }

  private static boolean asksForDanger(Step step) {
    return step.id().equals(DANGER)
        && step.isCrossroads()
        && step.rules().skip().isEmpty()
        && step.options().stream().filter(Step.Option::isDanger).count() == 1;
  }

  private Set<String> reached(String form, String from) {
    var reached = new HashSet<String>(Set.of(from));
    var waiting = new ArrayList<>(List.of(from));
    while (!waiting.isEmpty()) {
      var id = waiting.removeLast();
      flow.step(id).stream()
          .flatMap(step -> exits(form, step).stream())
          .filter(reached::add)
          .forEach(waiting::add);
    }
    return reached;
  }

  private Set<String> exits(String form, Step step) {
    var exits = new HashSet<String>();
    if (!step.isCrossroads() || !step.rules().skip().isEmpty()) {
      exits.add(flow.after(form, step.id(), ""));
    }
    if (step.isCrossroads()) {
      step.options().stream()
          .filter(option -> !option.isDanger())
          .forEach(option -> exits.add(flow.after(form, step.id(), option.to())));
    }
    return exits;
  }

  private YamlNode node(Step step) {
    return root.at("steps").items().get(flow.steps().indexOf(step));
  }

  private void add(YamlNode node, String problem, String... details) {
    faults.add(Fault.of(node.file(), node.line(), problem, details));
  }
}
