package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Contact;
import dk.fagfaelle.reply.Block.Pointer;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Guided.Entry;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Guided.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up showings of every piece, long and short, with signs that mean something to cards. */
final class RandomShowings {

  private static final List<String> SIGNS =
      List.of(
          "*",
          "**fed**",
          "_x_",
          "[a](https://b.dk)",
          "<b>",
          "&amp;",
          "# ",
          "- ",
          "1. ",
          "`c`",
          "{{DATE(2020-01-01T00:00:00Z)}}",
          "<at>Bo</at>",
          ":)",
          "\\",
          "~~",
          "|",
          "> ",
          "a_b_c",
          "${x}",
          "😀",
          "æøå",
          "![",
          "***",
          "=",
          "+",
          "<https://a.dk>",
          "\\*");

  /** Cards fold by themselves. */
  private static final Choice TOGGLE = new Choice("fold", "unfold", "f1p0|open|x");

  private final Random random;
  private int words;

  RandomShowings(long seed) {
    this.random = new Random(seed);
  }

  /** Makes one, shown whole. */
  Showing showing() {
    var pieces = pieces(1 + random.nextInt(12), 2);
    return new Showing("Svar", pieces, new Turning.Following());
  }

  private List<Piece> pieces(int count, int depth) {
    return IntStream.range(0, count).mapToObj(_ -> piece(depth)).toList();
  }

  private Piece piece(int depth) {
    return switch (random.nextInt(depth > 0 ? 14 : 13)) {
      case 0 -> new Piece.Heading(plain(4), random.nextBoolean());
      case 1, 2 -> new Piece.Words(markdown());
      case 3 -> new Piece.Quiet(markdown());
      case 4 -> new Piece.Said(random.nextBoolean() ? typed(1) : "", typed(length(1_500)));
      case 5 -> new Piece.Alert(any(List.of(Tone.values())), plain(length(40)));
      case 6 -> new Piece.Calls(some(4, () -> new Contact(plain(2), number())));
      case 7 -> new Piece.Buttons(random.nextBoolean() ? plain(3) : "", some(9, this::choice));
      case 8 -> new Piece.Asked(form());
      case 9, 10 -> pick();
      case 11 -> new Piece.Ticks(id(), plain(3), some(9, () -> word() + " " + word()));
      case 12 ->
          random.nextBoolean()
              ? new Piece.Rule()
              : new Piece.Link(plain(3), "https://example.org/" + word());
      default ->
          new Piece.Fold(
              plain(3), random.nextBoolean(), pieces(1 + random.nextInt(6), depth - 1), TOGGLE);
    };
  }

  private Piece pick() {
    var choices = some(6, this::choice);
    var answer = random.nextBoolean() ? choices.getFirst().label() : "";
    return new Piece.Pick(id(), plain(8), choices, answer);
  }

  private Form form() {
    return new Form(id(), random.nextBoolean() ? plain(3) : "", some(4, this::field), choice());
  }

  private Field field() {
    var kind = any(List.of(Entry.values()));
    return switch (kind) {
      case LINE -> field(kind, typed(3), List.of());
      case LINES -> field(kind, typed(length(100)), List.of());
      case NUMBER -> field(kind, "7", List.of());
      case DATE -> field(kind, "2026-11-22", List.of());
      case CHOICE -> field(kind, "", some(8, () -> new Pointer(word(), typed(2))));
    };
  }

  private Field field(Entry kind, String value, List<Pointer> options) {
    return new Field(word(), plain(3), kind, value, options);
  }

  private Choice choice() {
    return new Choice(plain(1 + random.nextInt(5)), "session", word() + "~WRITE~1~a~" + word());
  }

  private String number() {
    return random.nextBoolean() ? "12 34 56 78" : "";
  }

  /** What people type: any sign, meaning nothing. */
  private String typed(int length) {
    return tokens(length, " ");
  }

  private String plain(int length) {
    return tokens(length, " ").strip();
  }

  private String tokens(int length, String between) {
    var text = new StringBuilder(word());
    for (var i = 1; i < length; i++) {
      var isSign = random.nextInt(4) == 0;
      text.append(random.nextInt(40) == 0 && length > 20 ? "\n" : between);
      text.append(isSign ? any(SIGNS) : word());
    }
    return text.toString();
  }

  private String markdown() {
    var lines = new ArrayList<String>();
    for (var i = 0; i < 1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 8); i++) {
      lines.add(line());
    }
    return String.join("\n", lines);
  }

  private String line() {
    return switch (random.nextInt(8)) {
      case 0 -> "\n## " + escaped(4);
      case 1, 2 -> "- " + escaped(length(60));
      case 3 -> (1 + random.nextInt(12)) + ". " + escaped(length(30));
      case 4 -> "\n**" + word() + ":** " + escaped(9) + " [" + word() + "](https://a.dk/b_c)";
      case 5 -> "";
      default -> "\n" + escaped(length(400));
    };
  }

  private String escaped(int length) {
    return tokens(length, " ").replace('\n', ' ').replaceAll("\\p{Punct}", "\\\\$0");
  }

  /** Seldom as long as it may be. */
  private int length(int most) {
    return 1 + (random.nextInt(12) == 0 ? random.nextInt(most) : random.nextInt(6));
  }

  private <T> List<T> some(int most, Supplier<T> make) {
    return Stream.generate(make).limit(1 + random.nextInt(most)).toList();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Names something, and is not read. */
  private String id() {
    words++;
    return "id" + words;
  }

  /** A word that stands nowhere else. */
  private String word() {
    words++;
    return "w" + words + "q";
  }
}
