package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Piece.Pick;
import dk.fagfaelle.channel.chat.Piece.Ticks;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Guided.Form;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws what is filled in. The names of inputs begin with what is new in each drawing: Teams sends
 * no values for an input that it has seen in an earlier one.
 */
final class Inputs {

  /** Up to so many options are shown all at once. */
  private static final int MOST_OPEN = 5;

  private final Texts texts;
  private final Buttons buttons;

  Inputs(Texts texts, Buttons buttons) {
    this.texts = texts;
    this.buttons = buttons;
  }

  /**
   * Draws a form, which is never parted: its button sends only what stands in the same message.
   *
   * @param id begins the names of its inputs
   */
  List<ObjectNode> form(Form form, String id, String nonce) {
    var drawn = new ArrayList<ObjectNode>();
    var names = new LinkedHashMap<String, String>();
    if (!form.title().isEmpty()) {
      drawn.add(Elements.heading(form.title(), false));
    }
    for (var field : form.fields()) {
      var name = id + "-" + names.size();
      names.put(name, field.name());
      drawn.add(field(field, name));
    }
    drawn.add(buttons.form(form.send(), names, nonce));
    return drawn;
  }

  private ObjectNode field(Field field, String name) {
    return switch (field.kind()) {
      case LINE -> input("Input.Text", field, name).put("value", field.value());
      case LINES ->
          input("Input.Text", field, name).put("isMultiline", true).put("value", field.value());
      case NUMBER -> number(field, name);
      case DATE -> date(field, name);
      case CHOICE -> choice(field, name);
    };
  }

  private static ObjectNode input(String type, Field field, String name) {
    return Elements.element(type).put("id", name).put("label", Signs.unbraced(field.label()));
  }

  private static ObjectNode number(Field field, String name) {
    var input = input("Input.Number", field, name).put("min", 0);
    return field.value().matches("\\d{1,9}")
        ? input.put("value", Integer.parseInt(field.value()))
        : input;
  }

  private ObjectNode date(Field field, String name) {
    var input = input("Input.Date", field, name).put("placeholder", texts.say("teams.choose"));
    return field.value().matches("\\d{4}-\\d{2}-\\d{2}")
        ? input.put("value", field.value())
        : input;
  }

  private ObjectNode choice(Field field, String name) {
    var options = new LinkedHashMap<String, String>();
    field.options().forEach(it -> options.put(it.id(), it.title()));
    return choices(input("Input.ChoiceSet", field, name), options, field.value());
  }

  /** Draws what is picked one of. */
  Chunk pick(Pick pick, String id) {
    var options = new LinkedHashMap<String, String>();
    pick.choices().forEach(it -> options.put(picked(it), it.label()));
    var now =
        pick.choices().stream()
            .filter(it -> it.label().equals(pick.answer()))
            .map(Inputs::picked)
            .findFirst()
            .orElse("");
    if (!now.isEmpty()) {
      options.put(Pressed.NOTHING, texts.say("teams.no-answer"));
    }
    var input = Elements.element("Input.ChoiceSet").put("id", id);
    var set = choices(input.put("label", Signs.unbraced(pick.label())), options, now);
    return new Chunk(List.of(set), Map.of(id, now), false);
  }

  private static String picked(Choice choice) {
    return Pressed.picked(choice.action(), choice.value());
  }

  private ObjectNode choices(ObjectNode input, Map<String, String> options, String now) {
    // Markdown is read in the labels of what is open, and nothing can be escaped for all clients.
    var isOpen = options.size() <= MOST_OPEN && options.values().stream().noneMatch(Signs::areIn);
    input.put("style", isOpen ? "expanded" : "compact");
    input.put("wrap", true).put("placeholder", texts.say("teams.choose"));
    if (options.containsKey(now)) {
      input.put("value", now);
    }
    var choices = input.putArray("choices");
    options.forEach(
        (value, title) ->
            choices.addObject().put("title", Signs.unbraced(title)).put("value", value));
    return input;
  }

  /** Draws ticks: no button of ours sends them. */
  List<Chunk> ticks(Ticks ticks, String id) {
    var drawn = new ArrayList<Chunk>();
    if (!ticks.title().isEmpty()) {
      drawn.add(new Chunk(List.of(Elements.heading(ticks.title(), false)), Map.of(), true));
    }
    for (var item : ticks.items()) {
      var tick = Elements.element("Input.Toggle").put("id", id + "-" + drawn.size());
      drawn.add(Chunk.of(tick.put("title", Signs.unbraced(item)).put("wrap", true)));
    }
    return drawn;
  }
}
