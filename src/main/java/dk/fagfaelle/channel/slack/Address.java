package dk.fagfaelle.channel.slack;

import dk.fagfaelle.channel.chat.Place;
import dk.fagfaelle.reply.Room;
import java.util.List;

/**
 * Where something is posted.
 *
 * @param channel the channel or direct message
 * @param thread the first message of a thread; empty outside one
 * @param user who pressed or typed there
 * @param answer an address at which Slack takes a few answers for that person alone for half an
 *     hour, also where we are no member; empty if there is none
 */
record Address(String channel, String thread, String user, String answer) {

  private static final String MARK = "|";
  private static final String DIRECT = "D";

  /** Reads it as a place holds it. */
  static Address of(Place place) {
    var parts = List.of(place.address().split("\\|", 4));
    return new Address(part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3));
  }

  /** Returns the place; a thread is a room of its own. */
  Place place() {
    return new Place(
        new Room(SlackOutlet.PRODUCT, thread.isEmpty() ? channel : channel + MARK + thread),
        isDirect(),
        String.join(MARK, channel, thread, user, answer));
  }

  /**
   * Returns the place as one where others may be: a command can be given, and answered to its giver
   * alone, in a direct message between two people in which we are no party.
   */
  Place amongOthers() {
    var here = place();
    return new Place(here.room(), false, here.address());
  }

  /** Returns the place that it lies in: where one says hello once, and not in every thread. */
  Place around() {
    var here = place();
    return new Place(new Room(SlackOutlet.PRODUCT, channel), here.isPersonal(), here.address());
  }

  /** Returns whether it is between one person and somebody; Slack tells by the name. */
  boolean isDirect() {
    return channel.startsWith(DIRECT);
  }

  private static String part(List<String> parts, int at) {
    return at < parts.size() ? parts.get(at) : "";
  }
}
