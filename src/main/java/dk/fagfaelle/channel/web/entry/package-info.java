/**
 * Who may come in: on this machine anybody, beyond it those who know the password or whom an
 * identity provider knows. Refuses to start where neither is set. Keeps no sessions but those an
 * identity provider needs; other sites' posts are {@code SameOrigin}'s to refuse.
 */
@CheckReturnValue
@NullMarked
package dk.fagfaelle.channel.web.entry;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
