package dk.fagfaelle.channel.chat;

/**
 * A chat product did not do what it was asked. Its message is for the operator: it holds nothing
 * that anybody wrote.
 */
public final class OutletException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  /** Takes what kind of failure it is, and what the operator should know. */
  public OutletException(Why why, String message) {
    super(message);
    this.why = why;
  }

  /** What kind of failure it is. */
  public enum Why {
    /** It may work in a while: the product is away, or wants to be left alone. */
    LATER,
    /**
     * The message or the place is gone, or the person has blocked or never let in the assistant.
     */
    GONE,
    /** The product knows us no more: tokens are revoked or the app was removed. */
    REVOKED,
    /** It will never work as it was asked. */
    REFUSED
  }

  /** Returns what kind of failure it is. */
  public Why why() {
    return why;
  }
}
