package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Rated.Gear;
import dk.fagfaelle.reply.Rated.Gears;
import dk.fagfaelle.reply.Rated.Look;
import dk.fagfaelle.reply.Rated.Wheel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gears as they are drawn: the groups two by two, the gears of each around one in the middle, and
 * what goes across the groups in the middle of all. Lengths are those of the drawing, which fits
 * any width.
 *
 * @param title what it shows
 * @param height the height of the drawing; its width is {@link #WIDTH}
 * @param wheels the groups
 * @param counts how many gears have each look, in the order of {@link Look}
 */
record GearDrawing(String title, int height, List<DrawnWheel> wheels, List<Long> counts) {

  /** The width of the drawing. */
  static final int WIDTH = 400;

  private static final int CELL = 220;
  private static final int TITLE = 24;
  private static final double AROUND = 66;
  private static final double HUB = 26.5;
  private static final double GEAR = 23;
  private static final int COGS = 10;

  GearDrawing {
    wheels = List.copyOf(wheels);
    counts = List.copyOf(counts);
  }

  /**
   * A group.
   *
   * @param wheel what it stands for
   * @param x where its middle is
   * @param y where its middle is
   * @param titleY where its title stands
   * @param gears the gears around it
   * @param teeth the teeth of the gear in the middle
   */
  record DrawnWheel(Wheel wheel, int x, int y, int titleY, List<Shape> gears, List<Shape> teeth) {

    /** Tells whether anything was answered to the gears. */
    public boolean hasGears() {
      return gears.stream().anyMatch(it -> it.gear().look() != Look.UNANSWERED);
    }

    /** Tells whether anything was answered to the teeth. */
    public boolean hasTeeth() {
      return teeth.stream().anyMatch(it -> it.gear().look() != Look.UNANSWERED);
    }
  }

  /**
   * A gear or a tooth.
   *
   * @param gear what it stands for
   * @param number its number in the drawing and in the list beside it; 0 for a tooth
   * @param path its outline
   * @param half the outline of its filled half, of one that is partly there
   * @param x where its middle is
   * @param y where its middle is
   */
  record Shape(Gear gear, int number, String path, String half, String x, String y) {

    /** Returns the name of how it is drawn. */
    public String look() {
      return gear.look().name().toLowerCase(Locale.ROOT);
    }
  }

  static GearDrawing of(Gears gears) {
    var groups = gears.wheels().stream().filter(it -> !it.gears().isEmpty()).toList();
    var across = gears.wheels().stream().filter(it -> it.gears().isEmpty()).toList();
    var isInMiddle = groups.size() == 4 && across.size() == 1;
    var cells = isInMiddle ? groups : Stream.concat(groups.stream(), across.stream()).toList();
    var height = CELL * ((cells.size() + 1) / 2) + TITLE;
    var drawn = new ArrayList<DrawnWheel>();
    var number = 1;
    for (var i = 0; i < cells.size(); i++) {
      drawn.add(group(cells.get(i), i, number));
      number += cells.get(i).gears().size();
    }
    if (isInMiddle) {
      drawn.add(wheel(across.getFirst(), WIDTH / 2, height / 2, height / 2 - 42, number));
    }
    return new GearDrawing(gears.title(), height, drawn, counts(groups));
  }

  private static DrawnWheel group(Wheel wheel, int cell, int number) {
    var x = WIDTH / 4 + cell % 2 * WIDTH / 2;
    var row = cell / 2;
    // The first row has its titles above, the others below: the middle is left free.
    var y = CELL / 2 + row * CELL + (row == 0 ? TITLE / 2 : 0) + 2;
    var titleY = row == 0 ? 16 : y + CELL / 2 + 4;
    return wheel(wheel, x, y, titleY, number);
  }

  private static DrawnWheel wheel(Wheel wheel, int x, int y, int titleY, int first) {
    var count = wheel.gears().size();
    var gears =
        IntStream.range(0, count)
            .mapToObj(i -> gear(wheel.gears().get(i), first + i, x, y, turn(i, count)))
            .toList();
    var teeth =
        IntStream.range(0, wheel.teeth().size())
            .mapToObj(i -> tooth(wheel.teeth().get(i), x, y, turn(i, wheel.teeth().size())))
            .toList();
    return new DrawnWheel(wheel, x, y, titleY, gears, teeth);
  }

  private static Shape gear(Gear gear, int number, int x, int y, double turn) {
    var at = new Point(x + AROUND * Math.sin(turn), y - AROUND * Math.cos(turn));
    var outline = new ArrayList<Point>();
    for (var i = 0; i < COGS; i++) {
      outline.addAll(cog(at, turn(i, COGS), new Edge(GEAR - 4, 0.23), new Edge(GEAR, 0.13)));
    }
    var r = GEAR - 5;
    var half =
        "M%s A%s %s 0 0 0 %s Z"
            .formatted(at.plus(-r, 0).written(), plain(r), plain(r), at.plus(r, 0).written());
    return shape(gear, number, path(outline), half, at);
  }

  private static Shape tooth(Gear gear, int x, int y, double turn) {
    var middle = new Point(x, y);
    var foot = new Edge(HUB - 7.5, 0.4);
    var whole = path(cog(middle, turn, foot, new Edge(HUB + 7.5, 0.18)));
    var half = path(cog(middle, turn, foot, new Edge(HUB, 0.26)));
    return shape(gear, 0, whole, half, middle);
  }

  private static Shape shape(Gear gear, int number, String path, String half, Point at) {
    var filled = gear.look() == Look.PARTLY ? half : "";
    return new Shape(gear, number, path, filled, plain(at.x()), plain(at.y()));
  }

  /** A cog as four points: broad at its foot, narrower at its head. */
  private static List<Point> cog(Point at, double turn, Edge foot, Edge head) {
    return List.of(
        at.away(foot.away(), turn - foot.wide()),
        at.away(head.away(), turn - head.wide()),
        at.away(head.away(), turn + head.wide()),
        at.away(foot.away(), turn + foot.wide()));
  }

  private static String path(List<Point> points) {
    return "M" + String.join(" L", points.stream().map(Point::written).toList()) + " Z";
  }

  private static double turn(int i, int count) {
    return 2 * Math.PI * i / count;
  }

  private static List<Long> counts(List<Wheel> wheels) {
    var all = wheels.stream().flatMap(it -> it.gears().stream()).map(Gear::look).toList();
    return Arrays.stream(Look.values())
        .map(look -> all.stream().filter(look::equals).count())
        .toList();
  }

  private static String plain(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }

  /** How far out a cog ends and half how wide it is there, in radians. */
  private record Edge(double away, double wide) {}

  /** A place in the drawing, from its upper left. */
  private record Point(double x, double y) {

    Point plus(double right, double down) {
      return new Point(x + right, y + down);
    }

    Point away(double far, double turn) {
      return plus(far * Math.sin(turn), -far * Math.cos(turn));
    }

    String written() {
      return plain(x) + " " + plain(y);
    }
  }
}
