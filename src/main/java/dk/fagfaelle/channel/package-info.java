/**
 * The edge: turns what comes in into turns, and replies into what each product shows. One package a
 * product. Knows conversation, reply and workplace.
 */
@ApplicationModule(allowedDependencies = {"content", "conversation", "reply", "workplace"})
@CheckReturnValue
@NullMarked
package dk.fagfaelle.channel;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
