package dk.fagfaelle.conversation;

import java.util.List;

/** Keeps what the sources did not answer and what people thought of answers, for 90 days. */
public interface QuestionLog {

  /** Keeps a redacted question that got no answer, and why. */
  void unanswered(String question, String reason);

  /**
   * Keeps what somebody thought of an answer.
   *
   * @param answer the id of the card, procedure or passage
   * @param helped whether it helped
   */
  void thumb(String answer, boolean helped);

  /** Returns what is kept, the most frequent first. */
  List<Gap> gaps();

  /**
   * Something the sources lack, or an answer people were not helped by.
   *
   * @param subject the redacted question, or the id of the answer
   * @param reason why: a reason of {@code not_covered}, or {@code not-helped}
   * @param count how often in 90 days
   */
  record Gap(String subject, String reason, long count) {}
}
