package dk.fagfaelle.channel.cli;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells in one Danish line what went wrong, never with a stack trace. */
final class CommandFaults implements IExecutionExceptionHandler {

  private static final String UNKNOWN = "command-failed";

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    var texts = Texts.read(Contents.builtIn());
    var err = line.getErr();
    faults(e).forEach(fault -> err.println(texts.say(fault)));
    err.flush();
    return 1;
  }

  private static Iterable<Fault> faults(Throwable e) {
    for (var cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ContentException content) {
        return content.faults();
      }
    }
    var kind = e.getClass().getSimpleName();
    return List.of(Fault.of("fagfaelle", 1, UNKNOWN, kind));
  }
}
