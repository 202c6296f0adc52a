package dk.fagfaelle.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning.Following;
import dk.fagfaelle.channel.chat.Showing.Turning.Paged;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Contact;
import dk.fagfaelle.reply.Block.Pointer;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is shown, Slack takes it, and every letter of it is there. */
class GeneratedShowingsTests {

  private final BlockKit blockKit = new BlockKit(Texts.read(Contents.builtIn()));

  @RepeatedTest(200)
  void every_message_is_taken_and_no_letter_is_lost(RepetitionInfo repetition) {
    var seed = Long.getLong("tests.seed", 0L) + repetition.getCurrentRepetition();
    var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
    var showing = new GeneratedShowings(random).next();

    var shown = letters(shown(showing));

    words(showing.pieces())
        .forEach(text -> assertThat(shown).as("seed %d", seed).contains(letters(text)));
  }

  /** Turns the pages one by one, as a person would. */
  private String shown(Showing showing) {
    return switch (showing.turning()) {
      case Following() -> judged(showing);
      case Paged(_, var open, var origin) ->
          IntStream.range(0, 30)
              .mapToObj(
                  i ->
                      judged(
                          new Showing(
                              showing.notice(), showing.pieces(), new Paged(i, open, origin))))
              .distinct()
              .collect(Collectors.joining())
              .replace("Vis resten", "")
              .replace("Tilbage", "");
    };
  }

  private String judged(Showing showing) {
    return blockKit.draw(showing).stream()
        .map(message -> Wording.of(Judge.judge(message.blocks())))
        .collect(Collectors.joining());
  }

  private static Stream<String> words(List<Piece> pieces) {
    return pieces.stream().flatMap(GeneratedShowingsTests::words);
  }

  private static Stream<String> words(Piece piece) {
    return switch (piece) {
      case Piece.Heading(var text, _) -> Stream.of(text);
      case Piece.Words(var markdown) -> markdown.lines().map(GeneratedShowingsTests::plain);
      case Piece.Quiet(var markdown) -> markdown.lines().map(GeneratedShowingsTests::plain);
      case Piece.Said(var who, var text) -> Stream.of(who + text);
      case Piece.Alert(_, var text) -> Stream.of(text);
      case Piece.Calls(var contacts) -> contacts.stream().map(Contact::label);
      case Piece.Buttons(var title, var choices) ->
          Stream.concat(Stream.of(title), choices.stream().map(Choice::label));
      case Piece.Asked(var form) ->
          Stream.concat(
              Stream.of(form.title(), form.send().label()),
              form.fields().stream().flatMap(GeneratedShowingsTests::words));
      case Piece.Pick(_, var label, var choices, _) ->
          Stream.concat(Stream.of(label), choices.stream().map(Choice::label));
      case Piece.Ticks(_, var title, var items) -> Stream.concat(Stream.of(title), items.stream());
      case Piece.Fold(var title, var isOpen, var inside, var toggle) ->
          Stream.concat(
              Stream.of(title), isOpen || toggle.action().isEmpty() ? words(inside) : Stream.of());
      case Piece.Link(var label, _) -> Stream.of(label);
      case Piece.Rule() -> Stream.of();
    };
  }

  private static Stream<String> words(Field field) {
    return switch (field.kind()) {
      case CHOICE ->
          Stream.concat(Stream.of(field.label()), field.options().stream().map(Pointer::title));
      case LINE, LINES, NUMBER, DATE -> Stream.of(field.label(), field.value());
    };
  }

  /** Takes away what Markdown draws as something else than a letter. */
  private static String plain(String line) {
    return line.replaceAll("]\\(https://x[^)]*\\)", "").replaceAll("^\\d+\\. ", "");
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
