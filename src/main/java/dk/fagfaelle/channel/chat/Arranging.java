package dk.fagfaelle.channel.chat;

import static java.util.stream.Collectors.joining;

import dk.fagfaelle.channel.chat.Piece.Alert;
import dk.fagfaelle.channel.chat.Piece.Buttons;
import dk.fagfaelle.channel.chat.Piece.Calls;
import dk.fagfaelle.channel.chat.Piece.Heading;
import dk.fagfaelle.channel.chat.Piece.Quiet;
import dk.fagfaelle.channel.chat.Piece.Said;
import dk.fagfaelle.channel.chat.Piece.Ticks;
import dk.fagfaelle.channel.chat.Piece.Words;
import dk.fagfaelle.channel.chat.Showing.Turning;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives every block of a reply the pieces that show it in a chat. */
final class Arranging {

  /** What programs are told of a guided session is not pressed: the way in stands beside it. */
  private static final String OFFER = "flow";

  private final Texts texts;
  private final Pattern code;

  Arranging(Texts texts) {
    this.texts = texts;
    var word = Pattern.quote(texts.say("chat.code"));
    this.code = Pattern.compile("(?:(?i:" + word + "[: ]+([a-z2-9]{6}))|([A-Z2-9]{6}))");
  }

  /**
   * How a reply is shown.
   *
   * @param origin the press it came of; an empty action where something was typed
   * @param open which folds are open, a bit for each
   * @param page which page is shown
   */
  record Manner(Choice origin, int open, int page) {

    /** All of it, one message after another. */
    static final Manner WHOLE = new Manner(new Choice("", "", ""), 0, 0);

    static Manner of(Unfold unfold) {
      var origin = new Choice("", unfold.action(), unfold.value());
      return new Manner(origin, unfold.open(), unfold.page());
    }

    boolean isWhole() {
      return origin.action().isEmpty();
    }
  }

  /** Where there is a door, nothing need be said of how it is found elsewhere. */
  Showing of(Reply reply, Manner manner) {
    var doors = reply.blocks().stream().filter(Guided.Door.class::isInstance).toList();
    var pieces =
        pieces(
            doors.isEmpty() ? reply.blocks() : doors,
            new Folds(manner, reply.kind() == Reply.Kind.SESSION));
    if (reply.kind() == Reply.Kind.PERSONAL_DATA) {
      pieces =
          Stream.concat(pieces.stream(), Stream.of(new Words(texts.say("privacy.stays")))).toList();
    }
    Turning turning =
        manner.isWhole()
            ? new Turning.Following()
            : new Turning.Paged(manner.page(), manner.open(), manner.origin());
    return new Showing(Notices.of(reply, texts), pieces, turning);
  }

  /**
   * Returns the code of a session, if that is all that somebody typed: six letters and digits, in
   * capitals or after the word for it.
   */
  Optional<String> codeIn(String text) {
    var matcher = code.matcher(text.strip());
    return matcher.matches()
        ? Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(2)))
        : Optional.empty();
  }

  /** Returns a message of a few words of our own. */
  Showing of(String key, String... details) {
    var words = texts.say(key, details);
    return new Showing(words, List.of(new Words(words)), new Turning.Following());
  }

  /** Says who the assistant is, and what the product keeps. */
  Showing welcome(String product) {
    var words = texts.say("chat.welcome") + "\n\n" + texts.say("chat.welcome." + product);
    var flows = new Choice(texts.say("chat.flows"), "flows", "");
    var pieces = List.<Piece>of(new Words(words), new Buttons("", List.of(flows)));
    return new Showing(texts.say("chat.notice.welcome"), pieces, new Turning.Following());
  }

  Piece button(String key, String action, String value) {
    return new Buttons("", List.of(new Choice(texts.say(key), action, value)));
  }

  /** Repeats above a reply what others could not see being typed. */
  Showing echoed(Arrival arrival, Showing showing) {
    if (!arrival.isEchoed() || !(arrival.act() instanceof Utterance(var text))) {
      return showing;
    }
    var pieces = new ArrayList<Piece>();
    pieces.add(new Said(texts.say("chat.asked"), text));
    pieces.addAll(showing.pieces());
    return new Showing(showing.notice(), pieces, showing.turning());
  }

  List<Piece> pieces(List<Block> blocks, Folds folds) {
    var answers = new AnswerPieces(texts).of(blocks);
    return blocks.stream().flatMap(block -> pieces(block, answers, folds)).toList();
  }

  private Stream<Piece> pieces(Block block, AnswerPieces.Answers answers, Folds folds) {
    return switch (block) {
      case Block.Text(var markdown) -> Stream.of(new Words(folds.safe(markdown)));
      case Block.Notice(var tone, var text) -> Stream.of(new Alert(tone, text));
      case Block.FirstThings first -> first(first);
      case Block.Answer answer -> answers.pieces(answer);
      case Block.Whom(var whom) -> Stream.of(new Words(whom));
      case Block.Pointers(var title, var pointers) -> Stream.of(open(title, pointers));
      case Block.Checklist(var id, var title, var items) ->
          Stream.of(new Ticks(id, title, items), new Quiet(texts.say("chat.ticks")));
      case Block.Choices(var title, var choices) -> buttons(title, choices);
      case Guided guided -> new GuidedPieces(texts, this, folds).of(guided);
      case Rated rated -> new RatedPieces(texts).of(rated);
    };
  }

  private Stream<Piece> first(Block.FirstThings first) {
    var steps =
        IntStream.range(0, first.steps().size())
            .mapToObj(i -> (i + 1) + ". " + first.steps().get(i))
            .collect(joining("\n"));
    var pieces = new ArrayList<Piece>();
    pieces.add(new Heading(first.title(), true));
    pieces.add(new Alert(Block.Tone.URGENT, first.opener()));
    pieces.add(new Calls(first.numbers()));
    if (!steps.isEmpty()) {
      pieces.add(new Words(steps));
    }
    pieces.add(new Quiet(first.approval()));
    pieces.add(
        new Buttons(
            "",
            List.of(
                new Choice(texts.say("chat.called"), "called", ""),
                new Choice(texts.say("chat.not-acute"), "not-acute", ""))));
    return pieces.stream();
  }

  static Piece open(String title, List<Block.Pointer> pointers) {
    var choices = pointers.stream().map(it -> new Choice(it.title(), "open", it.id())).toList();
    return new Buttons(title, choices);
  }

  private static Stream<Piece> buttons(String title, List<Choice> choices) {
    var shown = choices.stream().filter(it -> !it.action().equals(OFFER)).toList();
    return shown.isEmpty() ? Stream.empty() : Stream.of(new Buttons(title, shown));
  }
}
