package dk.fagfaelle.channel.chat;

import java.util.List;

/** Looks step by step at how a chat product is connected, for the operator. */
public interface Checkup {

  /** Returns the name of the product. */
  String product();

  /** Returns what was looked at, in order, as far as the first that is not well. */
  List<Result> run();

  /**
   * What came of a step.
   *
   * @param step what was looked at; its words stand under {@code doctor.<product>.<step>} and,
   *     where it is not well, what to do under {@code doctor.<product>.<step>.remedy}
   * @param isWell whether it is as it should be
   * @param details what the words mention, as {@code {0}} and so on
   */
  record Result(String step, boolean isWell, List<String> details) {

    /** Copies the list. */
    public Result {
      details = List.copyOf(details);
    }
  }
}
