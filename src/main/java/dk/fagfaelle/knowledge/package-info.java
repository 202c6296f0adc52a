/**
 * Finds the passages that answer a question, and says where each one is from, or why there is none.
 * Cards, procedures and publications are read into one immutable library. Knows the workplace and
 * how content is read; the only one that knows Lucene, the classifier and the document formats.
 */
@ApplicationModule(allowedDependencies = {"content", "workplace"})
@CheckReturnValue
@NullMarked
package dk.fagfaelle.knowledge;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
