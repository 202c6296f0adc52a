/**
 * The assistant in Microsoft Teams: activities become arrivals, and what is shown becomes Adaptive
 * Cards. Microsoft's library checks who asks, in one class; the rest is the wire as it is
 * documented, so that the library can be left one day.
 */
@CheckReturnValue
@NullMarked
package dk.fagfaelle.channel.teams;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
