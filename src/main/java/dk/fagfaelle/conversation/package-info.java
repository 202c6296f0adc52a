/**
 * Takes one turn and gives what is to be delivered: guards first, then routing; and the short
 * memory that resolves follow-up questions. Knows safety, knowledge, session, workplace and reply;
 * of the store only what it asks for itself, declared here.
 */
@ApplicationModule(
    allowedDependencies = {"content", "knowledge", "reply", "safety", "session", "workplace"})
@CheckReturnValue
@NullMarked
package dk.fagfaelle.conversation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
