/**
 * Slack, spoken with over loopback by a stand-in for its cloud, and judged by its own libraries.
 */
@CheckReturnValue
@NullMarked
package dk.fagfaelle.channel.slack;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
