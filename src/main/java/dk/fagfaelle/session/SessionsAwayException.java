package dk.fagfaelle.session;

import java.io.Serial;

/** What keeps sessions cannot be asked now. Holds nothing that anybody wrote. */
public final class SessionsAwayException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Takes what went wrong, without content. */
  public SessionsAwayException(String message) {
    super(message);
  }
}
