/**
 * Holds the frame: leads a group through a flow, one step at a time, and keeps what they agree on.
 * A flow is data, a session is a value, and a move is a function of the two. Knows how content is
 * read and said, and whose place it is; what keeps a session is declared here and done elsewhere.
 */
@ApplicationModule(allowedDependencies = {"content", "reply", "workplace"})
@CheckReturnValue
@NullMarked
package dk.fagfaelle.session;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
