package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Rated.Compared;
import dk.fagfaelle.reply.Rated.Line;
import dk.fagfaelle.reply.Rated.Side;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What different people answered, as it is drawn: each mean a mark on a line, the numbers beside.
 *
 * @param scale what could be answered
 * @param ticks where on the line each of them is
 * @param lines one for each thing that was answered
 */
record Comparison(List<String> scale, List<Integer> ticks, List<DrawnLine> lines) {

  private static final Locale DANISH = Locale.of("da", "DK");
  private static final int START = 12;
  private static final int LENGTH = 276;

  Comparison {
    scale = List.copyOf(scale);
    ticks = List.copyOf(ticks);
    lines = List.copyOf(lines);
  }

  /** One thing that was answered. */
  record DrawnLine(String label, List<Mark> marks, String note) {}

  /**
   * A mean.
   *
   * @param side whose
   * @param mean as it is read
   * @param x where on the line
   */
  record Mark(Side side, String mean, int x) {}

  static Comparison of(Compared compared) {
    var most = compared.scale().size();
    var ticks = IntStream.rangeClosed(1, most).mapToObj(i -> place(i, most)).toList();
    var lines = compared.lines().stream().map(it -> line(it, most)).toList();
    return new Comparison(compared.scale(), ticks, lines);
  }

  /** Returns a mean as it is read, with one decimal. */
  static String read(double mean) {
    return String.format(DANISH, "%.1f", mean);
  }

  private static DrawnLine line(Line line, int most) {
    var marks =
        line.sides().stream()
            .map(side -> new Mark(side, read(side.mean()), place(side.mean(), most)))
            .toList();
    return new DrawnLine(line.label(), marks, line.note());
  }

  private static int place(double value, int most) {
    return (int) Math.round(START + (value - 1) / Math.max(1, most - 1) * LENGTH);
  }
}
