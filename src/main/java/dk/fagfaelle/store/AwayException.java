package dk.fagfaelle.store;

import java.io.Serial;

/**
 * Redis cannot be asked now. What was to be written may or may not have been. Holds no cause, since
 * the messages of a client library may repeat what was sent.
 */
final class AwayException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Takes what went wrong, without content. */
  AwayException(String message) {
    super(message);
  }
}
