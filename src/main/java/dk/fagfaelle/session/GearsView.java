package dk.fagfaelle.session;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Rated.Gear;
import dk.fagfaelle.reply.Rated.Gears;
import dk.fagfaelle.reply.Rated.Look;
import dk.fagfaelle.reply.Rated.Wheel;
import dk.fagfaelle.session.Ratings.Item;
import dk.fagfaelle.session.Written.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes a picture of gears of what was agreed on, and says what is missing. */
final class GearsView {

  private final Sight sight;

  GearsView(Sight sight) {
    this.sight = sight;
  }

  /** Returns the picture of steps that are drawn; nothing where nothing has been answered. */
  List<Block> blocks(List<Step> steps) {
    var titles = steps.stream().map(it -> it.ratings().wheel()).distinct().toList();
    var wheels = titles.stream().map(title -> wheel(title, steps)).toList();
    if (wheels.stream().flatMap(GearsView::all).allMatch(it -> it.look() == Look.UNANSWERED)) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Gears(sight.say("session.gears"), wheels));
    list("session.gears.missing", Look.MISSING, wheels, blocks);
    list("session.gears.partly", Look.PARTLY, wheels, blocks);
    list("session.gears.unknown", Look.UNKNOWN, wheels, blocks);
    return blocks;
  }

  private Wheel wheel(String title, List<Step> steps) {
    return new Wheel(title, gears(title, false, steps), gears(title, true, steps));
  }

  private List<Gear> gears(String wheel, boolean areTeeth, List<Step> steps) {
    return steps.stream()
        .filter(it -> it.ratings().wheel().equals(wheel) && it.ratings().isTeeth() == areTeeth)
        .flatMap(step -> step.ratings().items().stream().map(item -> gear(step, item)))
        .toList();
  }

  private Gear gear(Step step, Item item) {
    var option = sight.session().find(step.id(), item.id(), "").map(Contribution::text).orElse("");
    return new Gear(
        sight.fill(item.label()),
        step.option(option).map(it -> sight.fill(it.label())).orElse(""),
        step.ratings().looks().getOrDefault(option, Look.UNANSWERED));
  }

  private void list(String words, Look look, List<Wheel> wheels, List<Block> blocks) {
    var lines =
        wheels.stream()
            .flatMap(
                wheel ->
                    all(wheel)
                        .filter(it -> it.look() == look)
                        .map(it -> "- **" + wheel.title() + ":** " + it.label()))
            .toList();
    if (!lines.isEmpty()) {
      blocks.add(new Text("#### " + sight.say(words) + "\n" + String.join("\n", lines)));
    }
  }

  private static Stream<Gear> all(Wheel wheel) {
    return Stream.concat(wheel.gears().stream(), wheel.teeth().stream());
  }
}
