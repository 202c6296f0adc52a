package dk.fagfaelle.reply;

import java.time.LocalDate;
import java.util.List;

/**
 * What belongs to guided sessions and stands apart from them: forms to print, results over time.
 */
public sealed interface Apart extends Rated {

  /**
   * What somebody fills in on paper, by a cross at each item.
   *
   * @param title what it is
   * @param intro what is said first, a paragraph each
   * @param scale what can be answered, from one end to the other
   * @param items what is answered
   */
  record Questionnaire(String title, List<String> intro, List<String> scale, List<String> items)
      implements Apart {

    /** Copies the lists. */
    public Questionnaire {
      intro = List.copyOf(intro);
      scale = List.copyOf(scale);
      items = List.copyOf(items);
    }
  }

  /**
   * Results over time.
   *
   * @param most the highest answer of the scale; the lowest is 1
   * @param tracks one for each thing that was answered, each with results
   */
  record Course(int most, List<Track> tracks) implements Apart {

    /** Copies the tracks. */
    public Course {
      tracks = List.copyOf(tracks);
    }
  }

  /** The results of one thing that was answered, by group of people. */
  record Track(String label, List<Series> series) {

    /** Copies the series. */
    public Track {
      series = List.copyOf(series);
    }
  }

  /** The results of a group of people, the oldest first; one at least. */
  record Series(String who, List<Point> points) {

    /** Copies the points. */
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * A result.
   *
   * @param day when
   * @param people how many answered
   * @param mean the mean of their answers
   */
  record Point(LocalDate day, int people, double mean) {}

  /**
   * A way to a page that stands outside the session.
   *
   * @param page which one
   * @param about the flow and its form, with a slash between
   * @param label what people press
   */
  record Way(Page page, String about, String label) implements Apart {}

  /** A page that stands outside a session. */
  enum Page {
    /** A {@link Questionnaire} to print. */
    QUESTIONNAIRE,
    /** A {@link Course}. */
    COURSE
  }
}
