package dk.fagfaelle.channel.chat;

import dk.fagfaelle.conversation.Messenger;
import dk.fagfaelle.reply.Person;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Remembers who sees which session where, and where a person can be reached at all. */
final class SeatBook {

  /** What was written by an earlier version lacks what it did not know. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  /** Longer than a session waits for its people, and as long as a next step may be away. */
  private static final Duration KEPT = Duration.ofDays(200);

  private final String product;
  private final Shelf shelf;

  SeatBook(String product, Shelf shelf) {
    this.product = product;
    this.shelf = shelf;
  }

  /** The seats in a session, by person. */
  private record Page(Map<String, Seat> seats) {}

  List<Seat> of(String session) {
    return List.copyOf(read(shelf.find(key(session))).values());
  }

  /** Returns an empty one if she has none. */
  Seat find(String session, Person person) {
    var seat = read(shelf.find(key(session))).get(person.id());
    return Optional.ofNullable(seat).orElseGet(() -> Seat.none(person));
  }

  void keep(String session, Seat seat) {
    var _ =
        shelf.update(
            key(session),
            text -> {
              var seats = new HashMap<>(read(text));
              seats.put(seat.person().id(), seat);
              return write(seats);
            },
            KEPT);
    shelf.put(
        personKey(Messenger.keyOf(seat.person())), write(Map.of(seat.person().id(), seat)), KEPT);
  }

  void leave(String session, Person person) {
    var _ =
        shelf.update(
            key(session),
            text -> {
              var seats = new HashMap<>(read(text));
              seats.remove(person.id());
              return seats.isEmpty() ? "" : write(seats);
            },
            KEPT);
  }

  /**
   * Returns where a person was seen last.
   *
   * @param key stands for the person, as {@link Messenger#keyOf} makes it
   */
  Optional<Seat> last(String key) {
    return read(shelf.find(personKey(key))).values().stream().findFirst();
  }

  private String key(String session) {
    return "seats:" + product + ":" + Names.of(session);
  }

  private String personKey(String key) {
    return "seat:" + product + ":" + Names.of(key);
  }

  private static String write(Map<String, Seat> seats) {
    return JSON.writeValueAsString(new Page(new TreeMap<>(seats)));
  }

  private static Map<String, Seat> read(String text) {
    try {
      return text.isEmpty() ? Map.of() : JSON.readValue(text, Page.class).seats();
    } catch (JacksonException _) {
      return Map.of();
    }
  }
}
