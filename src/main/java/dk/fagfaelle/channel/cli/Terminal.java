package dk.fagfaelle.channel.cli;

import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** Runs one command and ends. Settings that begin with {@code --fagfaelle.} go to the program. */
public final class Terminal {

  private static final Set<String> HELP = Set.of("--help", "-h");

  private final Class<?> program;
  private final Reader in;
  private final PrintWriter out;
  private final PrintWriter err;

  /** Takes the program's main class, and writes to the terminal it was started in. */
  public Terminal(Class<?> program) {
    var line = new CommandLine(new FagfaelleCommand());
    this(
        program, new InputStreamReader(System.in, terminalCharset()), line.getOut(), line.getErr());
  }

  /**
   * Takes what to run, and where to read and write.
   *
   * @param program the main class, which tells Spring what the program is made of
   * @param in where somebody answers what is asked
   * @param out where answers go
   * @param err where it is told what went wrong
   */
  public Terminal(Class<?> program, Reader in, PrintWriter out, PrintWriter err) {
    this.program = program;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /**
   * Returns whether a command is asked for, and not the assistant itself. A word that is no command
   * is asked for too, so that a slip of the finger is told and does not start the assistant.
   */
  public static boolean isAskedBy(String[] args) {
    return words(args).stream()
        .findFirst()
        .filter(word -> !word.startsWith("-") || HELP.contains(word))
        .isPresent();
  }

  /**
   * Runs the command.
   *
   * @return 0 if all is well, 1 if what was looked for is not well, 2 if the command is wrong
   */
  public int run(String[] args) {
    try (var furnished = new Furnished(program, settings(args))) {
      var line = new CommandLine(new FagfaelleCommand());
      line.addSubcommand("ask", new AskCommand(furnished));
      line.addSubcommand("session", new SessionCommand(furnished, in));
      line.addSubcommand("eval", new EvalCommand(furnished));
      line.addSubcommand("check", new CheckCommand(furnished));
      line.addSubcommand("import", new ImportCommand(furnished));
      line.addSubcommand("gaps", new GapsCommand(furnished));
      line.addSubcommand("doctor", new DoctorCommand(furnished));
      line.addSubcommand("forget", new ForgetCommand(furnished));
      return line.setOut(out)
          .setErr(err)
          .setExecutionExceptionHandler(new CommandFaults())
          .setParameterExceptionHandler(new CommandSlips())
          .execute(words(args).toArray(String[]::new));
    }
  }

  /** Danish letters come in as the terminal sends them. */
  private static Charset terminalCharset() {
    return Charset.forName(System.getProperty("stdin.encoding", "UTF-8"));
  }

  private static List<String> words(String[] args) {
    return Arrays.stream(args).filter(arg -> !isSetting(arg)).toList();
  }

  private static List<String> settings(String[] args) {
    return Arrays.stream(args).filter(Terminal::isSetting).toList();
  }

  private static boolean isSetting(String arg) {
    return arg.startsWith("--fagfaelle.") || arg.startsWith("--spring.") || arg.equals("--demo");
  }
}
