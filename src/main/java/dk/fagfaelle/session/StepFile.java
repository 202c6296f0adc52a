package dk.fagfaelle.session;

import static java.util.stream.Collectors.toMap;

import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.session.Step.Input;
import dk.fagfaelle.session.Step.Keep;
import dk.fagfaelle.session.Step.Openness;
import dk.fagfaelle.session.Step.Option;
import dk.fagfaelle.session.Step.Rules;
import dk.fagfaelle.session.Step.Sign;
import java.util.List;
import java.util.Map;

/** Reads a step of a flow. */
final class StepFile {

  private StepFile() {}

  /** Returns a step; {@code all} are the forms of its flow. */
  static Step read(YamlNode step, List<String> all) {
    step.allowOnly(
        "id",
        "title",
        "minutes",
        "who",
        "ask",
        "help",
        "signs",
        "input",
        "options",
        "items",
        "gears",
        "teeth",
        "side",
        "openness",
        "keep",
        "questions",
        "skip",
        "needs-answer",
        "recalls",
        "parks",
        "forms");
    return new Step(
        step.text("id"),
        step.text("title"),
        minutes(step.at("minutes"), FlowFile.forms(step, all)),
        step.text("who"),
        step.text("ask"),
        step.texts("help"),
        step.items("signs").stream().map(StepFile::sign).toList(),
        FlowFile.oneOf(Input.class, step, "input"),
        step.items("options").stream().map(StepFile::option).toList(),
        FlowFile.oneOf(Openness.class, step, "openness"),
        FlowFile.oneOf(Keep.class, step, "keep"),
        step.texts("questions"),
        RatingsFile.read(step),
        rules(step),
        FlowFile.forms(step, all));
  }

  private static Map<String, Integer> minutes(YamlNode minutes, List<String> forms) {
    return forms.stream().collect(toMap(form -> form, form -> FlowFile.number(minutes.at(form))));
  }

  private static Sign sign(YamlNode sign) {
    sign.allowOnly("sign", "say");
    return new Sign(sign.text("sign"), sign.text("say"));
  }

  private static Option option(YamlNode option) {
    option.allowOnly("id", "label", "to", "danger", "look");
    return new Option(
        option.text("id"),
        option.text("label"),
        option.text("to", ""),
        FlowFile.isTrue(option, "danger"));
  }

  private static Rules rules(YamlNode step) {
    return new Rules(
        step.text("skip", ""),
        FlowFile.isTrue(step, "needs-answer"),
        step.texts("recalls"),
        step.text("parks", ""));
  }
}
