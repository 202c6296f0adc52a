package dk.fagfaelle.reply;

import java.util.List;
import java.util.stream.IntStream;

/** A part of a reply about what is answered on a scale: to answer it, and what came of it. */
public sealed interface Rated extends Block permits Rated.Rows, Rated.Gears, Rated.Compared, Apart {

  /**
   * Statements and questions that are answered with one press each, all on the same scale.
   *
   * @param id names them on the page
   * @param rows one for each
   */
  record Rows(String id, List<Row> rows) implements Rated {

    /** Copies the rows. */
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One that is answered.
   *
   * @param id names it among the others
   * @param label what people read
   * @param choices what can be pressed, from one end of the scale to the other; pressing what is
   *     the answer takes it back
   * @param answer the label of the answer; empty if there is none
   */
  record Row(String id, String label, List<Block.Choice> choices, String answer) {

    /** Copies the choices. */
    public Row {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A picture of gears: what there is, what is missing, and whether it hangs together.
   *
   * @param title what it shows
   * @param wheels the groups of gears
   */
  record Gears(String title, List<Wheel> wheels) implements Rated {

    /** Copies the wheels. */
    public Gears {
      wheels = List.copyOf(wheels);
    }
  }

  /**
   * A group of gears around one in the middle.
   *
   * @param title what the group is
   * @param gears those around it; none for what goes across the groups
   * @param teeth what makes the group hang together: each a tooth of the gear in the middle
   */
  record Wheel(String title, List<Gear> gears, List<Gear> teeth) {

    /** Copies the lists. */
    public Wheel {
      gears = List.copyOf(gears);
      teeth = List.copyOf(teeth);
    }
  }

  /**
   * A gear or a tooth.
   *
   * @param label what it stands for
   * @param answer what was answered; empty if nothing was
   * @param look how it is drawn
   */
  record Gear(String label, String answer, Look look) {}

  /**
   * What different people answered to the same, as numbers that tell nobody's answer.
   *
   * @param scale what can be answered, from one end to the other
   * @param lines one for each thing that was answered
   */
  record Compared(List<String> scale, List<Line> lines) implements Rated {

    /** Copies the lists. */
    public Compared {
      scale = List.copyOf(scale);
      lines = List.copyOf(lines);
    }
  }

  /**
   * What was answered to one thing.
   *
   * @param label what was asked
   * @param sides the numbers of each group of people that may be told
   * @param note what must be said of it; may be empty
   */
  record Line(String label, List<Side> sides, String note) {

    /** Copies the sides. */
    public Line {
      sides = List.copyOf(sides);
    }
  }

  /**
   * How many of a group answered what.
   *
   * @param who the group
   * @param numbers one for each option of the scale
   */
  record Side(String who, List<Integer> numbers) {

    /** Copies the numbers. */
    public Side {
      numbers = List.copyOf(numbers);
    }

    /** Returns how many have answered. */
    public int people() {
      return numbers.stream().mapToInt(it -> it).sum();
    }

    /** Returns the mean, where the first option is 1; 0 if nobody has answered. */
    public double mean() {
      var sum = IntStream.range(0, numbers.size()).map(i -> (i + 1) * numbers.get(i)).sum();
      return sum / (double) Math.max(1, people());
    }
  }

  /** How a gear is drawn; never by colour alone. */
  enum Look {
    /** It is there. */
    WHOLE,
    /** Some of it is there. */
    PARTLY,
    /** It is not there. */
    MISSING,
    /** Nobody knows. */
    UNKNOWN,
    /** Nobody has answered. */
    UNANSWERED
  }
}
