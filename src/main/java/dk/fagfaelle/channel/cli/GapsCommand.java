package dk.fagfaelle.channel.cli;

import dk.fagfaelle.conversation.QuestionLog;
import dk.fagfaelle.reply.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Shows what the sources did not answer, and what people were not helped by; or forgets one of
 * them, for what should never have been kept.
 */
@Command(resourceBundle = FagfaelleCommand.WORDS, mixinStandardHelpOptions = true)
final class GapsCommand implements Callable<Integer> {

  private final Furnished furnished;

  @Spec private CommandSpec spec;

  @Option(names = "--forget", descriptionKey = "gap")
  private String forgotten = "";

  GapsCommand(Furnished furnished) {
    this.furnished = furnished;
  }

  @Override
  public Integer call() {
    return forgotten.isBlank() ? list() : forget();
  }

  private int forget() {
    var isGone = furnished.the(QuestionLog.class).forget(forgotten);
    var texts = furnished.the(Texts.class);
    var out = spec.commandLine().getOut();
    out.println(texts.say(isGone ? "terminal.gap-forgotten" : "terminal.gap-not-forgotten"));
    out.flush();
    return isGone ? 0 : 1;
  }

  private int list() {
    var gaps = furnished.the(QuestionLog.class).gaps();
    var texts = furnished.the(Texts.class);
    var out = spec.commandLine().getOut();
    if (gaps.isEmpty()) {
      out.println(texts.say("terminal.gaps-none"));
    }
    gaps.forEach(
        gap ->
            out.printf(
                "%5d  %-45s %s%n",
                gap.count(), texts.say("terminal.reason." + gap.reason()), gap.subject()));
    out.flush();
    return 0;
  }
}
