package dk.fagfaelle.content;

import java.util.List;

/**
 * What is wrong with a file that somebody wrote, told so that the writer can mend it.
 *
 * @param file the file's path as the writer knows it, such as {@code knowledge/cards/x.md}
 * @param line the line it stands on, counted from 1
 * @param problem the key of the words for it in {@code bot/texts/faults.yaml}, problem and remedy
 * @param details what the words mention, in their order
 */
public record Fault(String file, int line, String problem, List<String> details) {

  /** Copies the details. */
  public Fault {
    details = List.copyOf(details);
  }

  /** Makes a fault with the details its words mention. */
  public static Fault of(String file, int line, String problem, String... details) {
    return new Fault(file, line, problem, List.of(details));
  }

  @Override
  public String toString() {
    return "%s:%d: %s %s".formatted(file, line, problem, details);
  }
}
