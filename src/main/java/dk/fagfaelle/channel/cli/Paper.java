package dk.fagfaelle.channel.cli;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Answer;
import dk.fagfaelle.reply.Block.Checklist;
import dk.fagfaelle.reply.Block.Choices;
import dk.fagfaelle.reply.Block.Cited;
import dk.fagfaelle.reply.Block.FirstThings;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Pointer;
import dk.fagfaelle.reply.Block.Pointers;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Block.Whom;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Guided.Aside;
import dk.fagfaelle.reply.Guided.Door;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Guided.Folded;
import dk.fagfaelle.reply.Guided.Form;
import dk.fagfaelle.reply.Guided.Progress;
import dk.fagfaelle.reply.Guided.Sayings;
import dk.fagfaelle.reply.Guided.Sheet;
import dk.fagfaelle.reply.Guided.TakeAlong;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** Writes replies as plain lines, with colour where the terminal has it. */
final class Paper {

  private static final int ANSWERS = 3;

  /** What can be pressed on the page only: guided sessions. */
  private static final Set<String> ON_THE_PAGE = Set.of("flow", "introduce", "begin", "session");

  private final Texts texts;
  private final boolean isColoured;
  private final Offers offers;

  Paper(Texts texts, boolean isColoured) {
    this(texts, isColoured, Offers.none());
  }

  /** Takes what can be answered by a number; it stands before what it is about. */
  Paper(Texts texts, boolean isColoured, Offers offers) {
    this.texts = texts;
    this.isColoured = isColoured;
    this.offers = offers;
  }

  /** Returns the reply as lines. The best answers stand whole; the rest are left to the page. */
  String print(Reply reply) {
    var others = reply.blocks().stream().filter(block -> !(block instanceof Answer));
    var answers = reply.blocks().stream().filter(Answer.class::isInstance).limit(ANSWERS);
    var notices = reply.blocks().stream().filter(Notice.class::isInstance);
    return Stream.of(notices, answers, others.filter(block -> !(block instanceof Notice)))
        .flatMap(blocks -> blocks)
        .map(this::print)
        .collect(Collectors.joining("\n"));
  }

  private String print(Block block) {
    return switch (block) {
      case Text(var markdown) -> plain(markdown) + "\n";
      case Notice(var tone, var text) ->
          coloured(tone == Tone.URGENT ? "bold,red" : "yellow", text) + "\n";
      case FirstThings first -> print(first);
      case Answer answer -> print(answer);
      case Whom(var whom) -> whom + "\n";
      case Pointers pointers ->
          lines(
              pointers.title() + ":", pointers.pointers().stream().map(it -> "  - " + it.title()));
      case Checklist checklist ->
          lines(checklist.title(), checklist.items().stream().map(item -> "  [ ] " + item));
      case Guided guided -> print(guided);
      case Rated rated -> RatedPaper.print(rated, offers);
      case Choices choices ->
          lines(
              choices.title(),
              choices.choices().stream()
                  .filter(it -> offers.has(it) || !ON_THE_PAGE.contains(it.action()))
                  .map(it -> offers.before(it) + it.label()));
    };
  }

  private String print(Guided guided) {
    return switch (guided) {
      case Progress(var title, var at, var of, var advice) ->
          coloured("bold", "%d/%d  %s".formatted(at, of, title)) + "  (" + advice + ")\n";
      case Sayings(var title, var sayings) ->
          lines(title + ":", sayings.stream().map(it -> "  " + it.who() + ": " + it.text()));
      case Form form ->
          lines(
              form.title(),
              Stream.concat(
                  form.fields().stream().map(it -> "  " + it.label() + ": " + written(it)),
                  Stream.of(offers.before(form.send()) + form.send().label())));
      case Guided.Unkept(var own, var how, _) -> print(own) + print(how);
      case Folded(var title, _) when offers.isShort() ->
          texts.say("terminal.session.more", title) + "\n";
      case Folded(var title, var blocks) -> lines(title + ":", blocks.stream().map(this::print));
      case Aside(var title, var blocks, _) ->
          lines(coloured("bold", title), blocks.stream().map(this::print));
      case Door(var title, _, var code, _) -> title + ": " + code + "\n";
      // What there is to take along stands on the terminal already.
      case TakeAlong _ -> "";
      case Sheet(var title, var held, var blocks) ->
          lines(title + "\n" + held, blocks.stream().map(this::print));
    };
  }

  private static String written(Field field) {
    return field.options().stream()
        .filter(it -> it.id().equals(field.value()))
        .map(Pointer::title)
        .findFirst()
        .orElse(field.value().isEmpty() ? "____" : field.value());
  }

  private String print(FirstThings first) {
    var numbers =
        first.numbers().stream()
            .map(it -> "  " + coloured("bold", it.label() + ": " + it.number()));
    var steps =
        IntStream.range(0, first.steps().size())
            .mapToObj(i -> "%2d. %s".formatted(i + 1, plain(first.steps().get(i))));
    return lines(
        coloured("bold,red", first.title() + "\n" + first.opener()),
        Stream.of(numbers, steps, Stream.of(first.approval())).flatMap(it -> it));
  }

  private String print(Answer answer) {
    var sources = answer.citations().stream().map(this::print);
    var cautions = answer.cautions().stream().map(it -> coloured("yellow", "! " + it));
    var marks = answer.marks().stream().map(it -> coloured("yellow", it.text()));
    var heading =
        coloured("bold", answer.title()) + "  [" + texts.say("level." + answer.level()) + "]";
    return lines(
        heading,
        Stream.of(
                marks,
                Stream.of("", plain(answer.markdown()), ""),
                cautions,
                sources,
                Stream.of(answer.validity().approval()).filter(it -> !it.isEmpty()))
            .flatMap(it -> it));
  }

  private String print(Cited cited) {
    var page = cited.page().isEmpty() ? "" : ", " + texts.say("terminal.page", cited.page());
    return coloured("faint", "  " + cited.publication() + ": " + cited.title() + page);
  }

  private static String plain(String markdown) {
    return markdown.replace("**", "").replaceAll("(?m)^#+ ", "");
  }

  private static String lines(String first, Stream<String> rest) {
    var start = first.isEmpty() ? List.<String>of() : List.of(first);
    return Stream.concat(start.stream(), rest).collect(Collectors.joining("\n", "", "\n"));
  }

  private String coloured(String style, String text) {
    return isColoured
        ? Ansi.ON.string("@|" + style + " " + text.replace("|@", "| @") + "|@")
        : text;
  }
}
