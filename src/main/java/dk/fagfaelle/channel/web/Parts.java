package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Apart;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives each block of a reply its form on the page. */
@Component
final class Parts {

  /** So many answers are shown; the rest are for programs. */
  private static final int ANSWERS = 5;

  private static final String SESSION = "flow";
  private static final String IN_SESSION = "session";

  private final AnswerCards cards;

  Parts(AnswerCards cards) {
    this.cards = cards;
  }

  /**
   * Returns what stands in the conversation, from top to bottom. The best answer stands open, those
   * after it folded together where the second would have stood.
   *
   * @param anchor begins the ids of elements, so that none is on the page twice
   */
  List<Part> of(Reply reply, String anchor) {
    return of(reply.blocks(), anchor);
  }

  private List<Part> of(List<Block> blocks, String anchor) {
    var answers = cards.of(all(Block.Answer.class, blocks).limit(ANSWERS).toList(), anchor);
    return blocks.stream().flatMap(block -> parts(block, answers, anchor)).toList();
  }

  /** Returns a sheet that stands by itself. */
  List<Part> of(Guided.Sheet sheet) {
    return of(List.of(sheet), "sheet");
  }

  /** Returns what is pinned to the top of the page. */
  List<Urgent> urgent(Reply reply) {
    return all(Block.FirstThings.class, reply.blocks()).map(Urgent::of).toList();
  }

  private Stream<Part> parts(Block block, List<AnswerCard> answers, String anchor) {
    return switch (block) {
      case Block.Text(var markdown) -> Stream.of(new Part("blocks/text", Markup.html(markdown)));
      case Block.Notice notice -> Stream.of(new Part("blocks/notice", Note.of(notice)));
      case Block.FirstThings first -> Stream.of(new Part("blocks/pinned", first));
      case Block.Answer answer -> parts(answer, answers);
      case Block.Whom whom -> Stream.of(new Part("blocks/whom", whom));
      case Block.Pointers pointers -> Stream.of(new Part("blocks/pointers", pointers));
      case Block.Checklist checklist -> Stream.of(new Part("blocks/checklist", checklist));
      case Block.Choices choices -> choices(choices);
      case Guided guided -> Stream.of(part(guided, anchor));
      case Rated rated -> Stream.of(part(rated));
    };
  }

  private Part part(Guided guided, String anchor) {
    return switch (guided) {
      case Guided.Progress progress -> new Part("blocks/progress", progress);
      case Guided.Sayings sayings -> new Part("blocks/sayings", sayings);
      case Guided.Form form -> new Part("blocks/form", form);
      case Guided.Unkept(var own, var how, _) ->
          new Part("blocks/unkept", new Scale(own, Markup.html(how.markdown())));
      case Guided.Door door -> new Part("blocks/door", door);
      case Guided.TakeAlong along -> new Part("blocks/take-along", along);
      case Guided.Sheet(var title, var held, var blocks) ->
          new Part("blocks/sheet", new Leaf(title, held, of(blocks, anchor)));
      case Guided.Aside(var title, var blocks, var back) ->
          new Part("blocks/aside", new Beside(title, of(blocks, anchor + "-beside"), back));
      case Guided.Folded(var title, var blocks) ->
          new Part("blocks/folded", new Fold(title, of(blocks, anchor + "-folded")));
    };
  }

  private static Part part(Rated rated) {
    return switch (rated) {
      case Rated.Rows rows -> new Part("blocks/rows", rows);
      case Rated.Gears gears -> new Part("blocks/gears", GearDrawing.of(gears));
      case Rated.Compared compared -> new Part("blocks/compared", Comparison.of(compared));
      case Apart.Questionnaire paper -> new Part("blocks/questionnaire", paper);
      case Apart.Course course -> new Part("blocks/course", CourseDrawing.of(course));
      case Apart.Way way -> new Part("blocks/way", Link.of(way));
    };
  }

  /** Parts that are shown when somebody unfolds them. */
  record Fold(String title, List<Part> parts) {}

  /** Parts that are read beside a session until they are put away. */
  record Beside(String title, List<Part> parts, Block.Choice back) {}

  /** A scale, and what becomes of a mark on it. */
  record Scale(Block.Choices own, String how) {}

  /** Parts on a sheet of their own. */
  record Leaf(String title, String held, List<Part> parts) {}

  /**
   * What programs are told of a guided session is not pressed here: the way in stands beside it.
   */
  private static Stream<Part> choices(Block.Choices choices) {
    var shown =
        choices.choices().stream().filter(choice -> !choice.action().equals(SESSION)).toList();
    if (shown.isEmpty()) {
      return Stream.empty();
    }
    var isInSession = shown.getFirst().action().equals(IN_SESSION);
    return Stream.of(
        new Part(
            isInSession ? "blocks/presses" : "blocks/choices",
            new Block.Choices(choices.title(), shown)));
  }

  private static Stream<Part> parts(Block.Answer answer, List<AnswerCard> answers) {
    if (answers.getFirst().isOf(answer)) {
      return Stream.of(new Part("blocks/answer", answers.getFirst()));
    }
    return answers.get(1).isOf(answer)
        ? Stream.of(new Part("blocks/more", answers.subList(1, answers.size())))
        : Stream.empty();
  }

  private static <T extends Block> Stream<T> all(Class<T> kind, List<Block> blocks) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast);
  }
}
