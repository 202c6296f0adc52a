package dk.fagfaelle.session;

import static java.util.stream.Collectors.toMap;

import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.reply.Rated.Look;
import dk.fagfaelle.session.Ratings.Item;
import java.util.Map;

/** Reads what is answered on a scale in a step of a flow. */
final class RatingsFile {

  private RatingsFile() {}

  /** Returns the items of a step; none where it has none. */
  static Ratings read(YamlNode step) {
    var isTeeth = step.find("teeth").isPresent();
    return new Ratings(
        step.items("items").stream().map(RatingsFile::item).toList(),
        looks(step),
        step.text(isTeeth ? "teeth" : "gears", ""),
        isTeeth,
        step.text("side", ""));
  }

  private static Item item(YamlNode item) {
    item.allowOnly("id", "label");
    return new Item(item.text("id"), item.text("label"));
  }

  private static Map<String, Look> looks(YamlNode step) {
    return step.items("options").stream()
        .filter(option -> option.find("look").isPresent())
        .collect(
            toMap(
                option -> option.text("id"),
                option -> FlowFile.oneOf(Look.class, option, "look"),
                (first, _) -> first));
  }
}
