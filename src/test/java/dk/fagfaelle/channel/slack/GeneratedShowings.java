package dk.fagfaelle.channel.slack;

import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning.Following;
import dk.fagfaelle.channel.chat.Showing.Turning.Paged;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Contact;
import dk.fagfaelle.reply.Block.Pointer;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Guided.Entry;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Guided.Form;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Showings of every kind of piece, with the signs that go wrong, short and far too long. */
final class GeneratedShowings {

  private static final List<String> WORDS =
      List.of(
          "borgeren",
          "æøå",
          "Ærø",
          "a&b",
          "<@U123>",
          "<!channel>",
          "*fed*",
          "_kursiv_",
          "~x~",
          ":smile:",
          "`kode`",
          "&amp;",
          "10:30:15",
          "\\*",
          "[x](y)",
          "|",
          "💔",
          "selvskade",
          "112",
          "https://slack.com",
          "**",
          "@alle",
          "#kanal",
          "å",
          "den",
          "selvskadeepisodehåndteringsprocedurevejledning".repeat(8));

  private final RandomGenerator random;

  GeneratedShowings(RandomGenerator random) {
    this.random = random;
  }

  Showing next() {
    var pieces =
        IntStream.range(0, 1 + random.nextInt(14)).mapToObj(i -> piece("p" + i, 2)).toList();
    return new Showing(
        text(20),
        pieces,
        random.nextBoolean()
            ? new Following()
            : new Paged(random.nextInt(4), 0, new Choice("", "answer", text(3))));
  }

  private Piece piece(String id, int depth) {
    return switch (random.nextInt(depth > 0 ? 13 : 12)) {
      case 0 -> new Piece.Heading(text(30), random.nextBoolean());
      case 1 -> new Piece.Words(markdown());
      case 2 -> new Piece.Quiet(markdown());
      case 3 -> new Piece.Said(random.nextBoolean() ? text(2) : "", text(900));
      case 4 -> new Piece.Alert(one(List.of(Tone.values())), text(60));
      case 5 ->
          new Piece.Calls(some(7, i -> new Contact(text(6), i % 3 == 0 ? "" : "12 34 56 7" + i)));
      case 6 -> new Piece.Buttons(random.nextBoolean() ? text(8) : "", choices(id));
      case 7 -> new Piece.Asked(form(id));
      case 8 -> {
        var choices = choices(id);
        yield new Piece.Pick(id, text(8), choices, choices.getFirst().label());
      }
      case 9 -> new Piece.Ticks(id, text(5), some(24, _ -> text(random.nextBoolean() ? 3 : 90)));
      case 10 -> new Piece.Link(text(5), "https://example.org/" + id + "?a=1&b=2");
      case 11 -> new Piece.Rule();
      default ->
          new Piece.Fold(
              text(12),
              random.nextBoolean(),
              some(4, i -> piece(id + "-" + i, depth - 1)),
              new Choice("", random.nextInt(4) == 0 ? "" : "unfold", "f1p0|answer|" + id));
    };
  }

  private List<Choice> choices(String id) {
    return some(
        40, i -> new Choice(text(random.nextInt(9) == 0 ? 40 : 4) + i, "pick", id + text(4)));
  }

  private Form form(String id) {
    var fields =
        some(
            5,
            i -> {
              var kind = one(List.of(Entry.values()));
              var options = some(20, j -> new Pointer("o" + j, word() + j));
              return new Field("field " + i, text(9), kind, value(kind), options);
            });
    return new Form(id, text(5), fields, new Choice(text(3), "say", text(4)));
  }

  private String value(Entry kind) {
    return switch (kind) {
      case LINE -> text(5);
      case LINES -> text(30);
      case NUMBER -> "7";
      case DATE -> random.nextBoolean() ? "2026-11-22" : "";
      case CHOICE -> "o0";
    };
  }

  private String markdown() {
    return Stream.generate(
            () ->
                switch (random.nextInt(5)) {
                  case 0 -> "## " + text(8) + "\n";
                  case 1 -> "- " + text(30) + "\n- **" + text(4) + "** " + text(9) + "\n";
                  case 2 -> "1. " + text(30) + "\n2. " + text(30) + "\n";
                  case 3 -> "7. " + text(20) + "\n\n[" + "se her" + "](https://x.dk/a_b?c=d&e=f)\n";
                  default -> text(random.nextInt(9) == 0 ? 900 : 60) + "\n\n";
                })
        .limit(1 + random.nextInt(12))
        .collect(Collectors.joining());
  }

  private <T> List<T> some(int most, IntFunction<T> one) {
    return IntStream.range(0, 1 + random.nextInt(most)).mapToObj(one).toList();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Returns a short one. */
  private String word() {
    return one(WORDS.subList(0, WORDS.size() - 1));
  }

  /** Returns one word at least. */
  private String text(int most) {
    return Stream.generate(() -> one(WORDS))
        .limit(1 + random.nextInt(most))
        .collect(Collectors.joining(" "));
  }
}
