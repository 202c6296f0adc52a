/**
 * Whose place it is: the home folder, units, numbers to call, who approved what, and the facts that
 * texts refer to by key. Knows only how content is read.
 */
@ApplicationModule(allowedDependencies = {"content"})
@CheckReturnValue
@NullMarked
package dk.fagfaelle.workplace;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
