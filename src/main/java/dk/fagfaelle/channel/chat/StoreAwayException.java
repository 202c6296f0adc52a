package dk.fagfaelle.channel.chat;

/** What keeps the inbox and what was shown cannot be reached. */
public final class StoreAwayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Takes why, for the operator. */
  public StoreAwayException(String message) {
    super(message);
  }
}
