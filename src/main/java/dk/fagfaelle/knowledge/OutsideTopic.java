package dk.fagfaelle.knowledge;

import java.util.List;

/**
 * Something people ask that no source covers, so that the assistant can say whom to ask.
 *
 * @param id its id
 * @param title what it is about
 * @param why why the sources do not say
 * @param ask whom to ask
 * @param questions what people ask about it
 */
public record OutsideTopic(
    String id, String title, String why, String ask, List<String> questions) {

  /** Copies the questions. */
  public OutsideTopic {
    questions = List.copyOf(questions);
  }
}
