/**
 * Ranks passages: a Lucene index and a linear classifier, built from one library and swapped whole.
 */
@CheckReturnValue
@NullMarked
package dk.fagfaelle.knowledge.index;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
