package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Weight;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Contact;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Draws what is pressed. */
final class Buttons {

  /** Teams shows six beside each other and no more, and cuts long words on a phone. */
  private static final int MOST_BESIDE = 6;

  private static final int MOST_CHARACTERS = 40;

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final Texts texts;

  Buttons(Texts texts) {
    this.texts = texts;
  }

  /** Draws choices, short ones beside each other. */
  List<ObjectNode> choices(List<Choice> choices, String nonce) {
    var rows = new ArrayList<List<Choice>>();
    for (var choice : choices) {
      if (!rows.isEmpty() && fits(rows.getLast(), choice)) {
        rows.getLast().add(choice);
      } else {
        rows.add(new ArrayList<>(List.of(choice)));
      }
    }
    return rows.stream().map(row -> row(row, nonce)).toList();
  }

  /** A button cuts words that it has no room for; a box that is pressed wraps them. */
  private ObjectNode row(List<Choice> row, String nonce) {
    var first = row.getFirst();
    if (first.label().length() <= MOST_CHARACTERS) {
      return Elements.actions(row.stream().map(it -> choice(it, nonce)).toList());
    }
    var words = Elements.text(texts.say("teams.choice", Signs.escaped(first.label())));
    var box = Elements.container("emphasis", List.of(words.put("weight", "Bolder")));
    return box.set("selectAction", choice(first, nonce));
  }

  private static boolean fits(List<Choice> row, Choice choice) {
    var length = row.stream().mapToInt(it -> it.label().length()).sum() + choice.label().length();
    return row.size() < MOST_BESIDE && length <= MOST_CHARACTERS;
  }

  private static ObjectNode choice(Choice choice, String nonce) {
    var button = Elements.send(choice.label(), choice.action(), meaning(choice, nonce), false);
    return switch (Weight.of(choice)) {
      case DANGER -> Elements.styled(button, "destructive");
      case FORWARD -> Elements.styled(button, "positive");
      case PLAIN -> button;
    };
  }

  /**
   * Draws what sends a form.
   *
   * @param fields the names of its fields, by the names of its inputs
   */
  ObjectNode form(Choice send, Map<String, String> fields, String nonce) {
    var data = meaning(send, nonce);
    fields.forEach(data.putObject(Pressed.FIELDS)::put);
    return Elements.actions(List.of(Elements.send(send.label(), send.action(), data, true)));
  }

  /**
   * Draws what saves what was picked.
   *
   * @param picks the answers now, by the names of the inputs
   */
  ObjectNode picks(Map<String, String> picks, String nonce) {
    var data = Elements.node().put(Pressed.NONCE, nonce);
    picks.forEach(data.putObject(Pressed.PICKS)::put);
    var save = Elements.send(texts.say("teams.save"), Pressed.PICKS, data, true);
    return Elements.actions(List.of(save));
  }

  /** Draws whom to call: as words, since not every client dials, and as a button. */
  List<ObjectNode> call(Contact contact) {
    var number = contact.number().isEmpty() ? texts.say("teams.number-unset") : contact.number();
    var label = Signs.escaped(contact.label());
    var line =
        Elements.text("**%s** %s".formatted(label, Signs.escaped("x" + number).substring(1)));
    var dialled = contact.number().replaceAll("[^0-9+]", "");
    return dialled.isEmpty()
        ? List.of(line)
        : List.of(
            line,
            Elements.actions(
                List.of(Elements.open(texts.say("teams.call", number), "tel:" + dialled))));
  }

  /** Draws the way to a page; where it is no address of the web, only as words. */
  ObjectNode link(String label, String address) {
    return ADDRESS.matcher(address).matches()
        ? Elements.actions(List.of(Elements.open(label, address)))
        : Elements.text(Signs.escaped(label + " " + address));
  }

  private static ObjectNode meaning(Choice choice, String nonce) {
    return Elements.node()
        .put(Pressed.ACTION, choice.action())
        .put(Pressed.VALUE, choice.value())
        .put(Pressed.NONCE, nonce);
  }
}
