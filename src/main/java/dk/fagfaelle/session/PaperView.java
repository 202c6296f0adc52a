package dk.fagfaelle.session;

import dk.fagfaelle.reply.Apart;
import dk.fagfaelle.reply.Apart.Course;
import dk.fagfaelle.reply.Apart.Point;
import dk.fagfaelle.reply.Apart.Questionnaire;
import dk.fagfaelle.reply.Apart.Series;
import dk.fagfaelle.reply.Apart.Track;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.session.Ratings.Item;
import dk.fagfaelle.session.Round.Score;
import dk.fagfaelle.session.Step.Input;
import dk.fagfaelle.workplace.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Shows what belongs to a flow and stands outside its sessions: forms to print, and results. */
public final class PaperView {

  private final Texts texts;
  private final Facts facts;

  /** Takes the words, and the facts that flows refer to. */
  public PaperView(Texts texts, Facts facts) {
    this.texts = texts;
    this.facts = facts;
  }

  /** Returns what is filled in on paper in a form of a flow; nothing if nothing is. */
  public Optional<Reply> questionnaire(Flow flow, String form) {
    return onPaper(flow, form)
        .map(
            step ->
                new Questionnaire(
                    title(flow, form),
                    texts.say("session.paper").lines().toList(),
                    step.options().stream().map(it -> facts.fill(it.label())).toList(),
                    step.ratings().items().stream().map(it -> facts.fill(it.label())).toList()))
        .map(paper -> new Reply(Reply.Kind.SESSION, "questionnaire", List.of(paper)));
  }

  /** Returns what came of every round of a flow in a form; nothing if no rounds are kept. */
  public Optional<Reply> course(Flow flow, String form, List<Round> rounds) {
    if (flow.keeping().results().isZero() || flow.steps(form).isEmpty()) {
      return Optional.empty();
    }
    var blocks = new ArrayList<Block>();
    var days = "" + flow.keeping().results().toDays();
    blocks.add(new Text("### " + title(flow, form) + "\n\n" + texts.say("session.course", days)));
    if (rounds.isEmpty()) {
      blocks.add(new Text(texts.say("session.course.none")));
    } else {
      blocks.add(new Course(most(flow, form), tracks(flow, form, rounds)));
    }
    return Optional.of(new Reply(Reply.Kind.SESSION, "course", blocks));
  }

  /** Returns the ways to the forms that are printed before a session. */
  List<Block> ways(Flow flow, List<String> forms) {
    var blocks = new ArrayList<Block>();
    for (var form : forms) {
      if (onPaper(flow, form).isPresent()) {
        var label = texts.say("session.to-paper", title(flow, form));
        blocks.add(new Apart.Way(Apart.Page.QUESTIONNAIRE, flow.id() + "/" + form, label));
      }
    }
    return blocks;
  }

  /** Returns the way to the results of all rounds, where they are kept. */
  List<Block> wayToCourse(Flow flow, String form) {
    var label = texts.say("session.to-course");
    return flow.keeping().results().isZero()
        ? List.of()
        : List.of(new Apart.Way(Apart.Page.COURSE, flow.id() + "/" + form, label));
  }

  private List<Track> tracks(Flow flow, String form, List<Round> rounds) {
    var labels = new LinkedHashMap<String, String>();
    flow.steps(form).stream()
        .filter(Step::isCounted)
        .flatMap(step -> step.ratings().items().stream())
        .forEach((Item item) -> labels.putIfAbsent(item.id(), facts.fill(item.label())));
    return labels.entrySet().stream()
        .map(it -> new Track(it.getValue(), series(flow, form, it.getKey(), rounds)))
        .filter(track -> !track.series().isEmpty())
        .toList();
  }

  private static List<Series> series(Flow flow, String form, String item, List<Round> rounds) {
    var sides = flow.steps(form).stream().filter(Step::isCounted).map(it -> it.ratings().side());
    return sides
        .distinct()
        .map(side -> new Series(side, points(item, side, rounds)))
        .filter(series -> !series.points().isEmpty())
        .toList();
  }

  private static List<Point> points(String item, String side, List<Round> rounds) {
    return rounds.stream()
        .flatMap(
            round ->
                round.scores().stream()
                    .filter(it -> it.item().equals(item) && it.side().equals(side))
                    .map(it -> point(round, it)))
        .toList();
  }

  private static Point point(Round round, Score score) {
    return new Point(round.day(), score.people(), score.mean());
  }

  private static Optional<Step> onPaper(Flow flow, String form) {
    return flow.steps(form).stream().filter(step -> step.input() == Input.TALLIES).findFirst();
  }

  private static int most(Flow flow, String form) {
    return flow.steps(form).stream()
        .filter(Step::isCounted)
        .mapToInt(step -> step.options().size())
        .max()
        .orElse(1);
  }

  private static String title(Flow flow, String form) {
    return flow.forms().stream()
        .filter(it -> it.id().equals(form))
        .map(it -> flow.words().title() + ". " + it.title())
        .findFirst()
        .orElse(flow.words().title());
  }
}
