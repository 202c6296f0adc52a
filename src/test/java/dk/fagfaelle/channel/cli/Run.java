package dk.fagfaelle.channel.cli;

import dk.fagfaelle.Fagfaelle;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A command that was run to its end.
 *
 * @param code its exit code
 * @param out what it wrote
 * @param err what it told of going wrong
 */
record Run(int code, String out, String err) {

  /** Runs a command with a home folder. */
  static Run in(Path home, String... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    var args =
        Stream.concat(Stream.of(words), Stream.of("--fagfaelle.home=" + home))
            .toArray(String[]::new);
    var code =
        new Terminal(
                Fagfaelle.class,
                Reader.nullReader(),
                new PrintWriter(out, true),
                new PrintWriter(err, true))
            .run(args);
    return new Run(code, out.toString(), err.toString());
  }
}
