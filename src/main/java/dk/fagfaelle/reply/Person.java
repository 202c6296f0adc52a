package dk.fagfaelle.reply;

/**
 * Somebody who writes to the assistant, known only by what the channel calls them.
 *
 * @param channel which product
 * @param id the product's own id of the person
 */
public record Person(String channel, String id) {}
