/**
 * The terminal: asks, holds sessions, scores, checks, imports, shows gaps, forgets, and looks at
 * how it is connected. Its Danish words stand in {@code bot/texts/cli.properties}, {@code
 * terminal.yaml} and {@code doctor.yaml}.
 */
@NamedInterface("terminal")
@CheckReturnValue
@NullMarked
package dk.fagfaelle.channel.cli;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
