/** May it be said: acute words, personal data, red lines. */
@ApplicationModule(allowedDependencies = {"content", "reply", "workplace"})
@CheckReturnValue
@NullMarked
package dk.fagfaelle.safety;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
