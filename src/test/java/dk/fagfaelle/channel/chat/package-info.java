/** Chats tried in a product of our own, with the whole assistant behind it. */
@NullMarked
package dk.fagfaelle.channel.chat;

import org.jspecify.annotations.NullMarked;
