package dk.fagfaelle.channel.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** Runs one command and ends. Settings that begin with {@code --fagfaelle.} go to the program. */
public final class Terminal {

  private static final Set<String> COMMANDS =
      Set.of("ask", "eval", "check", "import", "gaps", "forget");
  private static final List<String> HELP = List.of("--help", "-h", "help");

  private final Class<?> program;

  /** Takes the program's main class, which tells Spring what it is made of. */
  public Terminal(Class<?> program) {
    this.program = program;
  }

  /** Returns whether a command is asked for, and not the assistant itself. */
  public static boolean isAskedBy(String[] args) {
    return words(args).stream()
        .findFirst()
        .filter(word -> COMMANDS.contains(word) || HELP.contains(word))
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
      line.addSubcommand("eval", new EvalCommand(furnished));
      line.addSubcommand("check", new CheckCommand(furnished));
      line.addSubcommand("import", new ImportCommand(furnished));
      line.addSubcommand("gaps", new GapsCommand(furnished));
      line.addSubcommand("forget", new ForgetCommand(furnished));
      return line.setExecutionExceptionHandler(new CommandFaults())
          .execute(words(args).toArray(String[]::new));
    }
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
