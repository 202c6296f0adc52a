package dk.fagfaelle.reply;

/**
 * A reply on its way to people.
 *
 * @param key names this delivery and no other, so that sending it twice has one effect
 * @param room where it goes
 * @param audience who may see it
 * @param reply what is said
 * @param placement below what was said last, or in the place of an earlier delivery
 */
public record Delivery(
    String key, Room room, Audience audience, Reply reply, Placement placement) {}
