/**
 * What is said, before a channel gives it form: values only, and the Danish words by key from
 * {@code bot/texts}. Also whom it is said to: room, person, audience. Knows only how content is
 * read.
 */
@ApplicationModule(allowedDependencies = {"content"})
@CheckReturnValue
@NullMarked
package dk.fagfaelle.reply;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
