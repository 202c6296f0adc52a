package dk.fagfaelle.knowledge.language;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Tells how much a question says of what it is about, and so how far it points back. */
public final class FollowUps {

  private final Set<String> pointing;
  private final Function<String, List<String>> words;

  /**
   * Takes what it goes by.
   *
   * @param pointing the words that do not tell what a question is about
   * @param words splits a question into words
   */
  FollowUps(Set<String> pointing, Function<String, List<String>> words) {
    this.pointing = Set.copyOf(pointing);
    this.words = words;
  }

  /** Returns how many of a question's words tell what it is about; 0 if it only points back. */
  public int topicsIn(String question) {
    return (int) words.apply(question).stream().filter(it -> !pointing.contains(it)).count();
  }

  /**
   * Returns the last question that says itself what it is about, or else the last of all.
   *
   * @param earlier the questions before, oldest first; at least one
   */
  public String subjectOf(List<String> earlier) {
    return earlier.reversed().stream()
        .filter(question -> topicsIn(question) > 0)
        .findFirst()
        .orElseGet(earlier::getLast);
  }
}
