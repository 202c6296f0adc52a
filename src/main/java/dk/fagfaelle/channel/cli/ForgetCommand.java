package dk.fagfaelle.channel.cli;

import dk.fagfaelle.conversation.ConversationMemory;
import dk.fagfaelle.reply.Room;
import dk.fagfaelle.reply.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Deletes everything that is kept about a room; nothing is kept about persons beside it. */
@Command(resourceBundle = FagfaelleCommand.WORDS, mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

  private final Furnished furnished;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", descriptionKey = "channel")
  private String channel = "";

  @Parameters(index = "1", descriptionKey = "room")
  private String room = "";

  ForgetCommand(Furnished furnished) {
    this.furnished = furnished;
  }

  @Override
  public Integer call() {
    var isGone = furnished.the(ConversationMemory.class).forget(new Room(channel, room));
    var texts = furnished.the(Texts.class);
    var out = spec.commandLine().getOut();
    out.println(texts.say(isGone ? "terminal.forgotten" : "terminal.not-forgotten"));
    out.flush();
    return isGone ? 0 : 1;
  }
}
