/** Reads cards, procedures and publications, in every format they come in, into one library. */
@CheckReturnValue
@NullMarked
package dk.fagfaelle.knowledge.reading;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
