/**
 * Keeps state in Redis: implements what conversation, session and chats declare. Starts a Redis of
 * its own where none is named. Nobody imports it.
 */
@ApplicationModule(
    allowedDependencies = {"channel::chat", "conversation", "reply", "session", "workplace"})
@CheckReturnValue
@NullMarked
package dk.fagfaelle.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
