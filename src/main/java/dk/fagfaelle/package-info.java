/** Fagfaelle, a professional peer in the chat. Read {@code README.md} first. */
@NullMarked
package dk.fagfaelle;

import org.jspecify.annotations.NullMarked;
