package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Room;

/**
 * Where people talk in a chat product, and how the product finds it again.
 *
 * @param room the room it is to a conversation; a thread is a room of its own
 * @param isPersonal whether one person is alone there with the assistant
 * @param address what the product needs to post there, in its own words; never shown
 */
public record Place(Room room, boolean isPersonal, String address) {}
