package dk.fagfaelle.session;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many have answered with each option. Of fewer than four nobody is told, since the numbers
 * would tell whose they are.
 *
 * @param numbers one for each option, in the options' order
 */
public record Count(List<Integer> numbers) {

  /** The fewest answers that are counted. */
  public static final int FEWEST = 4;

  private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}( \\d{1,3})*");

  /** Copies the numbers. */
  public Count {
    numbers = List.copyOf(numbers);
  }

  /** Counts answers: each the id of an option. */
  static Count of(Step step, List<String> answers) {
    return new Count(
        step.options().stream()
            .map(option -> Math.toIntExact(answers.stream().filter(option.id()::equals).count()))
            .toList());
  }

  /** Reads what {@link #written} wrote; nothing if it is not one number for each option. */
  static Optional<Count> read(String text, Step step) {
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    var numbers = Stream.of(text.split(" ", -1)).map(Integer::valueOf).toList();
    return numbers.size() == step.options().size()
        ? Optional.of(new Count(numbers))
        : Optional.empty();
  }

  /** Returns it as text. */
  String written() {
    return numbers.stream().map(String::valueOf).collect(joining(" "));
  }

  /** Returns how many have answered. */
  public int people() {
    return numbers.stream().mapToInt(it -> it).sum();
  }

  /** Tells whether it may be told. */
  boolean isEnough() {
    return people() >= FEWEST;
  }

  /** Returns the sum of the answers, where the first option is 1, the second 2, and so on. */
  public int sum() {
    return IntStream.range(0, numbers.size()).map(i -> (i + 1) * numbers.get(i)).sum();
  }
}
