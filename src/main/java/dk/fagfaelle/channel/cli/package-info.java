/**
 * The terminal: asks, holds sessions, scores, checks, imports, shows gaps and forgets. Its Danish
 * words stand in {@code bot/texts/cli.properties} and {@code bot/texts/terminal.yaml}.
 */
@NamedInterface("terminal")
@CheckReturnValue
@NullMarked
package dk.fagfaelle.channel.cli;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
