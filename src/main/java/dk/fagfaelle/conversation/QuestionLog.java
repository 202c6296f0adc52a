package dk.fagfaelle.conversation;

import java.util.List;

/**
 * Keeps what the sources did not answer and what people thought of answers, for 90 days. Holds
 * nothing of who asked or where. Never fails; what cannot be kept elsewhere is kept in memory.
 */
public interface QuestionLog {

  /** The reason of a gap that is an answer which did not help. */
  String NOT_HELPED = "not-helped";

  /** Keeps a redacted question that got no answer, and why. Of a long one the beginning is kept. */
  void unanswered(String question, String reason);

  /**
   * Keeps what somebody thought of an answer.
   *
   * @param answer the id of the card, procedure or passage; one that exists, since what a browser
   *     sends could be anything
   * @param helped whether it helped
   */
  void thumb(String answer, boolean helped);

  /**
   * Returns what is kept, the most frequent first. Questions that differ only in case, spaces and
   * punctuation count as one and stand as they were written most often.
   */
  List<Gap> gaps();

  /**
   * Forgets a question or an answer's thumbs, on disk as well: for what should never have been
   * kept.
   *
   * @param subject as a gap has it; case, spaces and punctuation do not matter
   * @return whether it is gone; otherwise the store is away
   */
  boolean forget(String subject);

  /**
   * Something the sources lack, or an answer people were not helped by.
   *
   * @param subject the redacted question, or the id of the answer
   * @param reason why: a reason of {@code not_covered}, or {@link #NOT_HELPED}
   * @param count how often in 90 days
   */
  record Gap(String subject, String reason, long count) {}
}
