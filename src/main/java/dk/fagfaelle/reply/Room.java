package dk.fagfaelle.reply;

/**
 * The place in a channel where people talk: a channel, a chat or a thread.
 *
 * @param channel which product: {@code web}, {@code slack}, {@code teams}, {@code cli}
 * @param id the product's own id of the place
 */
public record Room(String channel, String id) {}
