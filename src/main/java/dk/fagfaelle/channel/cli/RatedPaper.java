package dk.fagfaelle.channel.cli;

import static java.util.stream.Collectors.joining;

import dk.fagfaelle.reply.Apart.Course;
import dk.fagfaelle.reply.Apart.Point;
import dk.fagfaelle.reply.Apart.Questionnaire;
import dk.fagfaelle.reply.Apart.Track;
import dk.fagfaelle.reply.Apart.Way;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Rated.Compared;
import dk.fagfaelle.reply.Rated.Gear;
import dk.fagfaelle.reply.Rated.Gears;
import dk.fagfaelle.reply.Rated.Look;
import dk.fagfaelle.reply.Rated.Row;
import dk.fagfaelle.reply.Rated.Rows;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes as plain lines what is answered on a scale, and what came of it. */
final class RatedPaper {

  private static final Locale DANISH = Locale.of("da", "DK");

  private RatedPaper() {}

  /** Returns it as lines; what is offered has its number before it. */
  static String print(Rated rated, Offers offers) {
    var lines =
        switch (rated) {
          case Rows rows -> rows.rows().stream().flatMap(row -> lines(row, offers));
          case Gears gears -> Stream.concat(Stream.of(gears.title()), lines(gears));
          case Compared compared -> compared.lines().stream().flatMap(RatedPaper::lines);
          case Questionnaire paper -> lines(paper);
          case Course course -> course.tracks().stream().flatMap(RatedPaper::lines);
          // The terminal has no pages: they are offered where they can be opened.
          case Way _ -> Stream.<String>of();
        };
    return lines.collect(joining("\n", "", "\n"));
  }

  private static Stream<String> lines(Row row, Offers offers) {
    var marks =
        row.choices().stream()
            .map(
                it ->
                    offers.before(it).strip()
                        + (it.label().equals(row.answer()) ? " (x) " : " ( ) ")
                        + it.label())
            .collect(joining("  "));
    return Stream.of(row.label(), "  " + marks);
  }

  private static Stream<String> lines(Gears gears) {
    return gears.wheels().stream()
        .flatMap(
            wheel ->
                Stream.concat(
                    Stream.of(wheel.title()),
                    Stream.concat(wheel.gears().stream(), wheel.teeth().stream())
                        .map(RatedPaper::line)));
  }

  private static Stream<String> lines(Questionnaire paper) {
    var boxes = paper.scale().stream().map(it -> "( ) " + it).collect(joining("  "));
    return Stream.concat(
        Stream.concat(Stream.of(paper.title()), paper.intro().stream()),
        paper.items().stream().flatMap(item -> Stream.of(item, "  " + boxes)));
  }

  private static Stream<String> lines(Track track) {
    var points =
        track.series().stream()
            .flatMap(series -> series.points().stream().map(it -> line(series.who(), it)));
    return Stream.concat(Stream.of(track.label()), points);
  }

  private static String line(String who, Point it) {
    return String.format(DANISH, "  %s  %s: %.1f (%d)", it.day(), who, it.mean(), it.people());
  }

  private static String line(Gear gear) {
    var answer = gear.answer().isEmpty() ? "" : ": " + gear.answer();
    return "  [" + mark(gear.look()) + "] " + gear.label() + answer;
  }

  private static String mark(Look look) {
    return switch (look) {
      case WHOLE -> "*";
      case PARTLY -> "/";
      case MISSING -> " ";
      case UNKNOWN -> "?";
      case UNANSWERED -> "-";
    };
  }

  private static Stream<String> lines(Rated.Line line) {
    var sides =
        line.sides().stream()
            .map(
                side ->
                    String.format(
                            DANISH, "  %s: %.1f (%d)  ", side.who(), side.mean(), side.people())
                        + side.numbers().stream().map(String::valueOf).collect(joining(" ")));
    var note = Stream.of("  " + line.note()).filter(it -> !it.isBlank());
    return Stream.of(Stream.of(line.label()), sides, note).flatMap(it -> it);
  }
}
