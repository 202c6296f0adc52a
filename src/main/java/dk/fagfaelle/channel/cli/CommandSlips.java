package dk.fagfaelle.channel.cli;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Texts;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in Danish that a command is not written as it should be, and how it is written. */
final class CommandSlips implements IParameterExceptionHandler {

  private static final int WRONG = 2;

  @Override
  public int handleParseException(ParameterException slip, String[] args) {
    var line = slip.getCommandLine();
    line.getErr().println(wordsFor(slip));
    line.usage(line.getErr());
    line.getErr().flush();
    return WRONG;
  }

  private static String wordsFor(ParameterException slip) {
    var texts = Texts.read(Contents.builtIn());
    return slip instanceof UnmatchedArgumentException unmatched
        ? texts.say("terminal.unknown", String.join(" ", unmatched.getUnmatched()))
        : texts.say("terminal.incomplete");
  }
}
