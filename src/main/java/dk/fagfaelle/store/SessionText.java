package dk.fagfaelle.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dk.fagfaelle.session.Session;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sessions as JSON. What a newer or older program has beside what this one knows is passed over.
 */
final class SessionText {

  private static final Logger LOG = LoggerFactory.getLogger(SessionText.class);

  /** How records become text and come back. */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultVisibility(
              it ->
                  it.withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY))
          .build();

  private SessionText() {}

  static String write(Session session) {
    return JSON.writeValueAsString(session);
  }

  /** Returns the session of a record; nothing if there is none, or if it cannot be read. */
  static Optional<Session> read(String record) {
    try {
      return record.isEmpty()
          ? Optional.empty()
          : Optional.of(JSON.readValue(record, Session.class));
    } catch (JacksonException e) {
      LOG.warn("A session of another release cannot be read: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
