package dk.fagfaelle.channel.web;

import static java.util.stream.Collectors.joining;

import dk.fagfaelle.reply.Apart;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Rated.Gear;
import dk.fagfaelle.reply.Rated.Line;
import dk.fagfaelle.reply.Rated.Side;
import dk.fagfaelle.reply.Rated.Wheel;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes what was answered on a scale as Markdown: what the pictures show, in lists. */
final class RatedMarkdown {

  private static final Locale DANISH = Locale.of("da", "DK");

  private RatedMarkdown() {}

  /** Returns the results; what can be pressed has no place on paper. */
  static String write(Rated rated) {
    return switch (rated) {
      case Rated.Rows _, Apart _ -> "";
      case Rated.Gears(var title, var wheels) ->
          "## %s\n\n%s"
              .formatted(title, wheels.stream().map(RatedMarkdown::wheel).collect(joining("\n\n")));
      case Rated.Compared(_, var lines) ->
          lines.stream().map(RatedMarkdown::line).collect(joining("\n"));
    };
  }

  private static String wheel(Wheel wheel) {
    var gears = Stream.concat(wheel.gears().stream(), wheel.teeth().stream());
    return "### %s\n\n%s"
        .formatted(wheel.title(), gears.map(RatedMarkdown::gear).collect(joining("\n")));
  }

  private static String gear(Gear gear) {
    return gear.answer().isEmpty()
        ? "- " + gear.label()
        : "- %s: %s".formatted(gear.label(), gear.answer());
  }

  private static String line(Line line) {
    var sides = line.sides().stream().map(RatedMarkdown::side).collect(joining(", "));
    var note = line.note().isEmpty() ? "" : " (" + line.note() + ")";
    return sides.isEmpty()
        ? "- " + line.label() + note
        : "- %s: %s%s".formatted(line.label(), sides, note);
  }

  private static String side(Side side) {
    return String.format(DANISH, "%s %.1f (%d)", side.who(), side.mean(), side.people());
  }
}
