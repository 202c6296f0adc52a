/**
 * Reads the files that people write: what lies in {@code bot/}, {@code knowledge/} and the home
 * folder, as YAML or Markdown with front matter. A fault is told with file, line, problem and
 * remedy. Knows nobody.
 */
@ApplicationModule(allowedDependencies = {})
@CheckReturnValue
@NullMarked
package dk.fagfaelle.content;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
