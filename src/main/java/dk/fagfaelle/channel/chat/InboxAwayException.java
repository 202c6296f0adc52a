package dk.fagfaelle.channel.chat;

/** What keeps the rows, or what was shown, cannot be reached. */
public final class InboxAwayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Takes why, for the operator. */
  public InboxAwayException(String message) {
    super(message);
  }
}
