package dk.fagfaelle.session;

import static java.util.stream.Collectors.joining;

import dk.fagfaelle.content.ContentDrawing;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Draws every flow as a diagram in Markdown, one for each form, as Mermaid writes them. */
@Component
class FlowDrawing implements ContentDrawing {

  @Override
  public Map<String, String> drawings(Contents contents) {
    var flows = Flows.read(contents);
    var texts = Texts.read(contents).filled(Facts.read(contents)::fill);
    var drawings = new TreeMap<String, String>();
    for (var id : flows.ids()) {
      flows.find(id).ifPresent(it -> drawings.put(id + ".md", draw(it.flow(), texts)));
    }
    return drawings;
  }

  private static String draw(Flow flow, Texts texts) {
    var head = "# %s\n\n%s\n".formatted(flow.words().title(), flow.words().purpose());
    return head
        + flow.forms().stream()
            .map(form -> draw(flow, form, texts))
            .collect(joining("\n", "\n", ""));
  }

  private static String draw(Flow flow, Flow.Form form, Texts texts) {
    var lines = new ArrayList<String>();
    lines.add("## " + form.title());
    lines.add("");
    lines.add("```mermaid");
    lines.add("flowchart TD");
    for (var step : flow.steps(form.id())) {
      lines.add("  %s[\"%s\"]".formatted(step.id(), quoted(label(step, form, texts))));
      lines.addAll(ways(flow, form, step, texts));
    }
    lines.add("  %s([\"%s\"])".formatted(Flow.END, texts.say("session.drawn.end")));
    lines.add("```");
    lines.add("");
    return String.join("\n", lines);
  }

  private static String label(Step step, Flow.Form form, Texts texts) {
    var minutes = step.minutes().getOrDefault(form.id(), 1);
    return step.title() + "<br>" + texts.say("session.minutes", "" + minutes);
  }

  private static List<String> ways(Flow flow, Flow.Form form, Step step, Texts texts) {
    if (!step.isCrossroads()) {
      return List.of("  %s --> %s".formatted(step.id(), flow.after(form.id(), step.id(), "")));
    }
    return step.options().stream().map(option -> way(flow, form, step, option, texts)).toList();
  }

  /** Danger leads to what to do first, and from there back to the step. */
  private static String way(Flow flow, Flow.Form form, Step step, Step.Option option, Texts texts) {
    var to = flow.after(form.id(), step.id(), option.to());
    return option.isDanger()
        ? "  %s -->|\"%s\"| first{{\"%s\"}} --> %s"
            .formatted(
                step.id(), quoted(option.label()), texts.say("session.drawn.first"), step.id())
        : "  %s -->|\"%s\"| %s".formatted(step.id(), quoted(option.label()), to);
  }

  /**
   * Facts differ from place to place, so that their keys stand in the drawing; quotes end a label.
   */
  private static String quoted(String text) {
    return text.replace("\"", "'").replace("{{", "(").replace("}}", ")");
  }
}
