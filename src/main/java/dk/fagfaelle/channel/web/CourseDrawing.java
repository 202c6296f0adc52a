package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Apart.Course;
import dk.fagfaelle.reply.Apart.Point;
import dk.fagfaelle.reply.Apart.Series;
import dk.fagfaelle.reply.Apart.Track;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Results over time as they are drawn: days from left to right, the scale from below, a line for
 * each group of people. Lengths are those of the drawing.
 *
 * @param ticks the numbers of the scale, each with where it is
 * @param first the first day of all
 * @param last the last
 * @param tracks one drawing for each thing that was answered
 */
record CourseDrawing(List<Tick> ticks, String first, String last, List<DrawnTrack> tracks) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMM yyyy", Locale.of("da", "DK"));
  private static final int LEFT = 30;
  private static final int RIGHT = 300;
  private static final int TOP = 10;
  private static final int BOTTOM = 110;

  CourseDrawing {
    ticks = List.copyOf(ticks);
    tracks = List.copyOf(tracks);
  }

  /** A number of the scale, and where it is. */
  record Tick(int number, int y) {}

  /** What was answered to one thing: the lines, and the same as rows of a table. */
  record DrawnTrack(String label, List<DrawnSeries> series, List<Row> rows) {}

  /** The results of one group: a line, and a mark on it for each round. */
  record DrawnSeries(String who, String line, List<Mark> marks) {}

  /** Where the result of a round is. */
  record Mark(int x, int y) {}

  /** A result as it is read. */
  record Row(String day, String who, int people, String mean) {}

  static CourseDrawing of(Course course) {
    var days =
        course.tracks().stream()
            .flatMap(track -> track.series().stream())
            .flatMap(series -> series.points().stream())
            .map(Point::day)
            .sorted()
            .toList();
    var scales = new Scales(days.getFirst(), days.getLast(), course.most());
    var ticks =
        IntStream.rangeClosed(1, course.most()).mapToObj(i -> new Tick(i, scales.y(i))).toList();
    var last = days.getFirst().equals(days.getLast()) ? "" : DAY.format(days.getLast());
    return new CourseDrawing(
        ticks,
        DAY.format(days.getFirst()),
        last,
        course.tracks().stream().map(track -> drawn(track, scales)).toList());
  }

  private static DrawnTrack drawn(Track track, Scales scales) {
    return new DrawnTrack(
        track.label(),
        track.series().stream().map(series -> drawn(series, scales)).toList(),
        track.series().stream()
            .flatMap(it -> it.points().stream().map(point -> row(it.who(), point)))
            .toList());
  }

  private static DrawnSeries drawn(Series series, Scales scales) {
    var marks =
        series.points().stream()
            .map(it -> new Mark(scales.x(it.day()), scales.y(it.mean())))
            .toList();
    var line = String.join(" L", marks.stream().map(it -> it.x() + " " + it.y()).toList());
    return new DrawnSeries(series.who(), "M" + line, marks);
  }

  private static Row row(String who, Point point) {
    return new Row(DAY.format(point.day()), who, point.people(), Comparison.read(point.mean()));
  }

  /** From days and answers to places. */
  private record Scales(LocalDate first, LocalDate last, int most) {

    int x(LocalDate day) {
      var all = ChronoUnit.DAYS.between(first, last);
      var far = ChronoUnit.DAYS.between(first, day);
      return all == 0
          ? (LEFT + RIGHT) / 2
          : (int) Math.round(LEFT + 8 + (RIGHT - LEFT - 16) * far / (double) all);
    }

    int y(double value) {
      return (int) Math.round(BOTTOM - (value - 1) / Math.max(1, most - 1) * (BOTTOM - TOP));
    }
  }
}
