package dk.fagfaelle.session;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Rated.Compared;
import dk.fagfaelle.reply.Rated.Line;
import dk.fagfaelle.reply.Rated.Side;
import dk.fagfaelle.session.Ratings.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Compares what different people answered, by the items that have the same id. */
final class CountsView {

  private final Sight sight;

  CountsView(Sight sight) {
    this.sight = sight;
  }

  /** Returns the numbers of steps whose answers have been counted. */
  List<Block> blocks(List<Step> steps) {
    if (steps.isEmpty()) {
      return List.of();
    }
    var items = new LinkedHashMap<String, Item>();
    steps.stream()
        .flatMap(step -> step.ratings().items().stream())
        .forEach(item -> items.putIfAbsent(item.id(), item));
    var lines = items.values().stream().map(item -> line(steps, item)).toList();
    var scale = steps.getFirst().options().stream().map(it -> sight.fill(it.label())).toList();
    return List.of(new Compared(scale, lines));
  }

  private Line line(List<Step> steps, Item item) {
    var sides = new ArrayList<Side>();
    var notes = new ArrayList<String>();
    for (var step : steps) {
      if (step.ratings().item(item.id()).isEmpty()) {
        notes.add(sight.say("session.counts.not-asked", step.ratings().side()));
      } else {
        side(step, item).ifPresentOrElse(sides::add, () -> notes.add(tooFew(step)));
      }
    }
    return new Line(sight.fill(item.label()), sides, String.join(" ", notes));
  }

  private String tooFew(Step step) {
    return sight.say("session.counts.too-few", step.ratings().side(), "" + Count.FEWEST);
  }

  private Optional<Side> side(Step step, Item item) {
    return Counting.told(sight.session(), step, item.id())
        .map(count -> new Side(step.ratings().side(), count.numbers()));
  }
}
