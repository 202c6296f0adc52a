package dk.fagfaelle.store;

import dk.fagfaelle.session.Flow;
import dk.fagfaelle.session.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A shortest way from the first step of a flow to another.
 *
 * @param hops the steps that are left on the way
 * @param end the step it leads to; {@link Flow#END} for when all are taken
 */
public record Route(Flow flow, String form, List<Hop> hops, String end) {

  /**
   * How a step is left.
   *
   * @param option what is chosen; empty where nothing is
   */
  public record Hop(String step, String option) {}

  /** Returns a way to every step of a form, and to its end. */
  public static List<Route> everywhere(Flow flow, String form) {
    var first = new Route(flow, form, List.of(), flow.steps(form).getFirst().id());
    var found = new LinkedHashMap<String, Route>();
    var open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      var route = open.remove();
      if (found.putIfAbsent(route.end, route) == null && !route.end.equals(Flow.END)) {
        open.addAll(route.further());
      }
    }
    return List.copyOf(found.values());
  }

  /** Returns how its last step is left first of all. */
  Hop way() {
    return ways().getFirst();
  }

  private List<Route> further() {
    return ways().stream().map(this::by).toList();
  }

  private List<Hop> ways() {
    var step = flow.step(end).orElseThrow();
    var options =
        step.isCrossroads()
            ? step.options().stream().filter(it -> !it.isDanger()).map(Step.Option::id)
            : Stream.of("");
    return options.map(option -> new Hop(end, option)).toList();
  }

  private Route by(Hop hop) {
    var step = flow.step(hop.step()).orElseThrow();
    var to = step.option(hop.option()).map(Step.Option::to).orElse("");
    var all = new ArrayList<>(hops);
    all.add(hop);
    return new Route(flow, form, List.copyOf(all), flow.after(form, end, to));
  }
}
