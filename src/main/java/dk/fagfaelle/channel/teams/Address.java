package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Place;
import dk.fagfaelle.reply.Room;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where something is posted, also days later.
 *
 * @param service the address of Teams there
 * @param conversation Teams' id of the chat or thread
 * @param tenant whose it is; empty if not known
 * @param bot what we are called there
 * @param isPersonal whether one person is alone there with the bot
 */
record Address(String service, String conversation, String tenant, String bot, boolean isPersonal) {

  static final String PRODUCT = "teams";

  private static final JsonMapper JSON = new JsonMapper();

  static Address of(Activity activity) {
    return new Address(
        activity.service(),
        activity.talk().id(),
        activity.tenant(),
        activity.bot().id(),
        activity.talk().isPersonal());
  }

  static Address of(Place place) {
    return read(place.address());
  }

  static Address read(String text) {
    return JSON.readValue(text, Address.class);
  }

  String write() {
    return JSON.writeValueAsString(this);
  }

  Place place() {
    return new Place(new Room(PRODUCT, conversation), isPersonal, write());
  }

  /** Returns the chat that a person has alone with the bot, once its id is known. */
  Address personal(String id) {
    return new Address(service, id, tenant, bot, true);
  }
}
