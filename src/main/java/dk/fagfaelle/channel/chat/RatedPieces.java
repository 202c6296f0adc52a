package dk.fagfaelle.channel.chat;

import static java.util.stream.Collectors.joining;

import dk.fagfaelle.channel.chat.Piece.Buttons;
import dk.fagfaelle.channel.chat.Piece.Heading;
import dk.fagfaelle.channel.chat.Piece.Pick;
import dk.fagfaelle.channel.chat.Piece.Words;
import dk.fagfaelle.reply.Apart;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Shows what is answered on a scale, and what came of it: what pictures show elsewhere, in words.
 */
record RatedPieces(Texts texts) {

  private static final Locale DANISH = Locale.of("da", "DK");

  Stream<Piece> of(Rated rated) {
    return switch (rated) {
      case Rated.Rows(var id, var rows) ->
          rows.stream()
              .map(it -> new Pick(id + "-" + it.id(), it.label(), it.choices(), it.answer()));
      case Rated.Gears(var title, var wheels) ->
          Stream.concat(
              Stream.of(new Heading(title, false)), wheels.stream().map(RatedPieces::wheel));
      case Rated.Compared(_, var lines) -> Stream.of(new Words(list(lines, this::line)));
      case Apart.Questionnaire paper -> paper(paper);
      case Apart.Course(_, var tracks) -> tracks.stream().map(RatedPieces::track);
      case Apart.Way(var page, var about, var label) ->
          Stream.of(new Buttons("", List.of(new Choice(label, action(page), about))));
    };
  }

  private static String action(Apart.Page page) {
    return switch (page) {
      case QUESTIONNAIRE -> "questionnaire";
      case COURSE -> "course";
    };
  }

  private static Piece wheel(Rated.Wheel wheel) {
    var gears = Stream.concat(wheel.gears().stream(), wheel.teeth().stream());
    var lines = gears.map(it -> "- " + it.label() + answer(it)).collect(joining("\n"));
    return new Words("**" + wheel.title() + "**\n" + lines);
  }

  private static String answer(Rated.Gear gear) {
    return gear.answer().isEmpty() ? "" : ": " + gear.answer();
  }

  private String line(Rated.Line line) {
    var sides =
        line.sides().stream()
            .map(it -> texts.say("chat.side", it.who(), mean(it.mean()), "" + it.people()))
            .collect(joining(", "));
    var note = line.note().isEmpty() ? "" : " (" + line.note() + ")";
    return sides.isEmpty() ? line.label() + note : line.label() + ": " + sides + note;
  }

  private static Piece track(Apart.Track track) {
    var points =
        track.series().stream()
            .flatMap(
                series ->
                    series.points().stream()
                        .map(
                            it ->
                                "- %s, %s: %s (%d)"
                                    .formatted(
                                        it.day(), series.who(), mean(it.mean()), it.people())))
            .collect(joining("\n"));
    return new Words("**" + track.label() + "**\n" + points);
  }

  private static Stream<Piece> paper(Apart.Questionnaire paper) {
    var scale = paper.scale().stream().map(it -> "( ) " + it).collect(joining("  "));
    return Stream.of(
            Stream.of(new Heading(paper.title(), true)),
            paper.intro().stream().map(Words::new),
            paper.items().stream().map(it -> new Words("**" + it + "**\n" + scale)))
        .flatMap(it -> it);
  }

  private static <T> String list(List<T> items, Function<T, String> words) {
    return items.stream().map(it -> "- " + words.apply(it)).collect(joining("\n"));
  }

  private static String mean(double mean) {
    return String.format(DANISH, "%.1f", mean);
  }
}
