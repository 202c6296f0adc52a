package dk.fagfaelle.session;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Guided.Entry;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Rated.Row;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Ratings.Item;
import dk.fagfaelle.session.Step.Input;
import dk.fagfaelle.session.Written.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Shows how items are answered on a scale, and what came of it. */
final class RatingsView {

  private final Sight sight;

  RatingsView(Sight sight) {
    this.sight = sight;
  }

  /** Returns what somebody answers with. */
  List<Block> input(Step step) {
    return step.input() == Input.TALLIES ? forms(step) : rows(step);
  }

  /** Returns what came of steps: a picture of gears, a comparison, and what else was agreed on. */
  List<Block> results(List<String> ids) {
    var steps =
        ids.stream()
            .flatMap(id -> sight.scene().flow().step(id).stream())
            .filter(it -> it.input() == Input.RATINGS || it.input() == Input.TALLIES)
            .filter(it -> it.forms().contains(sight.scene().form()))
            .toList();
    var blocks = new ArrayList<Block>();
    blocks.addAll(new GearsView(sight).blocks(steps.stream().filter(this::isDrawn).toList()));
    blocks.addAll(new CountsView(sight).blocks(steps.stream().filter(this::isDone).toList()));
    steps.stream()
        .filter(it -> !isDrawn(it) && !it.isCounted())
        .flatMap(it -> sayings(it).stream())
        .forEach(blocks::add);
    return blocks;
  }

  private boolean isDrawn(Step step) {
    return step.ratings().isDrawn();
  }

  private boolean isDone(Step step) {
    return Counting.isDone(sight.session(), step);
  }

  private List<Block> rows(Step step) {
    var words = step.isCounted() ? "session.rates-private" : "session.rates";
    var rows = step.ratings().items().stream().map(item -> row(step, item)).toList();
    return List.of(new Text(sight.say(words)), new Rated.Rows(step.id(), rows));
  }

  private Row row(Step step, Item item) {
    var own = own(step, item);
    var choices = new ArrayList<Choice>();
    for (var option : step.options()) {
      // What is pressed again is taken back.
      var to = option.id().equals(own.text()) ? "" : option.id();
      var about = step.id() + "/" + item.id() + "/" + to;
      choices.add(sight.press(sight.fill(option.label()), Verb.RATE, about, own.revision()));
    }
    var answer = step.option(own.text()).map(it -> sight.fill(it.label())).orElse("");
    return new Row(item.id(), sight.fill(item.label()), choices, answer);
  }

  private Contribution own(Step step, Item item) {
    var owner = Writing.ownerOf(step, item.id(), sight.scene().actor().id());
    return sight
        .session()
        .find(step.id(), item.id(), owner)
        .orElseGet(() -> new Contribution(step.id(), item.id(), owner, 0, ""));
  }

  /** One form for each item, so that what is filled in is kept item by item. */
  private List<Block> forms(Step step) {
    var flow = sight.scene().flow();
    var blocks = new ArrayList<Block>();
    blocks.addAll(
        new PaperView(sight.texts(), sight.facts()).ways(flow, List.of(sight.scene().form())));
    step.ratings().items().forEach(item -> blocks.add(form(step, item)));
    return blocks;
  }

  private Guided.Form form(Step step, Item item) {
    var now = own(step, item);
    var numbers = Count.read(now.text(), step).map(Count::numbers).orElse(List.of());
    var fields =
        IntStream.range(0, step.options().size())
            .mapToObj(i -> field(step, i, numbers.isEmpty() ? "" : "" + numbers.get(i)))
            .toList();
    var words = now.text().isEmpty() ? "session.press.numbers" : "session.press.change";
    var about = step.id() + "/" + item.id();
    var send = sight.press(sight.say(words), Verb.COUNT, about, now.revision());
    return new Guided.Form(step.id() + "-" + item.id(), sight.fill(item.label()), fields, send);
  }

  private Field field(Step step, int option, String value) {
    var label = sight.fill(step.options().get(option).label());
    return new Field(Presses.NUMBER + (option + 1), label, Entry.NUMBER, value, List.of());
  }

  private List<Block> sayings(Step step) {
    var sayings =
        step.ratings().items().stream()
            .flatMap(
                item ->
                    step.option(own(step, item).text()).stream()
                        .map(it -> new Guided.Saying(item.label(), sight.fill(it.label()))))
            .toList();
    return sayings.isEmpty()
        ? List.of()
        : List.of(new Guided.Sayings(sight.fill(step.title()), sayings));
  }
}
