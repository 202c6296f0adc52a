package dk.fagfaelle.reply;

import java.util.List;

/**
 * What the assistant says, channel-neutral.
 *
 * @param kind what kind of reply it is
 * @param reason why it is of that kind, as a key, for programs and statistics
 * @param blocks what is said, from top to bottom; never empty
 */
public record Reply(Kind kind, String reason, List<Block> blocks) {

  /** Copies the blocks, and refuses a reply that says nothing. */
  public Reply {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a reply must say something");
    }
  }

  /** What kind of reply it is. */
  public enum Kind {
    /** Text of approved cards, procedures or publications. */
    ANSWER,
    /** First things first: somebody is in danger. */
    ACUTE,
    /** The sources do not say. */
    NOT_COVERED,
    /** A person must decide this, not the assistant. */
    RED_LINE,
    /** Personal data was written; nothing was kept. */
    PERSONAL_DATA,
    /** Hello, thanks, help. */
    SMALLTALK,
    /** A guided session as it stands for one person. */
    SESSION
  }
}
