/**
 * The page in the browser: turns what is typed and pressed into turns, and deliveries into HTML
 * that works without scripts too. Keeps nothing of what was said; the browser does. A new kind of
 * block needs a case in {@code Parts} and a template in {@code templates/blocks}.
 */
@CheckReturnValue
@NullMarked
package dk.fagfaelle.channel.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
