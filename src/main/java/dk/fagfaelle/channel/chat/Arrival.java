package dk.fagfaelle.channel.chat;

import dk.fagfaelle.conversation.Act;
import dk.fagfaelle.reply.Person;

/**
 * What somebody typed or pressed in a chat product.
 *
 * @param id the product's own id of it, the same when it is delivered again; for a press the
 *     product has no such id for, what it means: message, button, person
 * @param place where
 * @param person who
 * @param workplace the workplace the place is tied to, as {@code Ties} tells
 * @param act what was typed or pressed
 * @param message the product's name of the message in which it was pressed; empty if it was typed
 * @param isEchoed whether others cannot see what was typed, so that it is repeated above the reply
 */
public record Arrival(
    String id,
    Place place,
    Person person,
    String workplace,
    Act act,
    String message,
    boolean isEchoed) {}
