/**
 * Danish analysis: what two people may write differently and mean the same. Reads {@code
 * knowledge/language}.
 */
@CheckReturnValue
@NullMarked
package dk.fagfaelle.knowledge.language;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
