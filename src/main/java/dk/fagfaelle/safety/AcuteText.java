package dk.fagfaelle.safety;

import java.util.List;

/**
 * What to do first in one kind of danger. Numbers and names stand in it as fact keys.
 *
 * @param id which kind, such as {@code bleeding}
 * @param title what the danger is
 * @param steps what to do, in order; 1 to 7
 * @param numbers the keys of the facts to call, most urgent first
 */
public record AcuteText(String id, String title, List<String> steps, List<String> numbers) {

  /** Copies the lists. */
  public AcuteText {
    steps = List.copyOf(steps);
    numbers = List.copyOf(numbers);
  }
}
