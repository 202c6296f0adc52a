package dk.fagfaelle.session;

import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * When the owner of a next step is reminded of it, by the clock on the wall here.
 *
 * @param before how many days before the day it is due
 * @param at the time of day
 * @param every how many days lie between reminders from the day it is due
 * @param most how many there are at most; 0 for none at all
 * @param quiet when nobody is reminded
 */
public record Reminders(List<Integer> before, LocalTime at, int every, int most, Quiet quiet) {

  /** What holds where a flow says nothing of it. */
  static final Reminders USUAL =
      new Reminders(
          List.of(1), LocalTime.of(9, 0), 3, 4, new Quiet(LocalTime.of(21, 0), LocalTime.of(7, 0)));

  /** Copies the list. */
  public Reminders {
    before = List.copyOf(before);
  }

  /**
   * The hours in which people sleep.
   *
   * @param from when they begin
   * @param to when they end, the next day if that is earlier; the same as {@code from} for none
   */
  public record Quiet(LocalTime from, LocalTime to) {

    /** Tells whether a time of day lies in them. */
    boolean holds(LocalTime time) {
      var isFrom = !time.isBefore(from);
      var isTo = time.isBefore(to);
      return from.isAfter(to) ? isFrom || isTo : isFrom && isTo;
    }
  }

  /** Returns the moments for a next step that is due on a day, after a moment, in order. */
  List<Instant> due(LocalDate day, Instant since) {
    var early = before.stream().sorted(reverseOrder()).map(day::minusDays);
    return moments(Stream.concat(early, from(day)), since);
  }

  /** Returns the moments for a next step that was put off to a day, after a moment, in order. */
  List<Instant> putOff(LocalDate day, Instant since) {
    return moments(from(day), since);
  }

  /** Returns a moment itself, or the end of the quiet hours it lies in. */
  Instant awake(Instant moment) {
    var here = moment.atZone(Days.HERE);
    if (!quiet.holds(here.toLocalTime())) {
      return moment;
    }
    var isNextDay = !here.toLocalTime().isBefore(quiet.to());
    var end = here.toLocalDate().plusDays(isNextDay ? 1 : 0).atTime(quiet.to());
    return end.atZone(Days.HERE).withLaterOffsetAtOverlap().toInstant();
  }

  private Stream<LocalDate> from(LocalDate day) {
    return Stream.iterate(day, it -> it.plusDays(every));
  }

  /** A time of day that a change of hour leaves out is the same distance after the change. */
  private List<Instant> moments(Stream<LocalDate> days, Instant since) {
    return days.limit(most)
        .map(day -> awake(day.atTime(at).atZone(Days.HERE).toInstant()))
        .filter(moment -> moment.isAfter(since))
        .toList();
  }
}
