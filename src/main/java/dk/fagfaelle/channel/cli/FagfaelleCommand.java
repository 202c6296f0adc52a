package dk.fagfaelle.channel.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what there is to run. */
@Command(
    name = "fagfaelle",
    resourceBundle = FagfaelleCommand.WORDS,
    mixinStandardHelpOptions = true)
final class FagfaelleCommand implements Runnable {

  /** Where the Danish words of every command stand, in the jar. */
  static final String WORDS = "bot.texts.cli";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
