package dk.fagfaelle.channel.cli;

import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.SessionChanges;
import dk.fagfaelle.reply.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a guided session in the terminal, with others who are on the page or in a terminal. */
@Command(resourceBundle = FagfaelleCommand.WORDS, mixinStandardHelpOptions = true)
final class SessionCommand implements Callable<Integer> {

  private final Furnished furnished;
  private final Reader in;

  @Spec private CommandSpec spec;

  @Parameters(descriptionKey = "code", arity = "0..1")
  private String code = "";

  SessionCommand(Furnished furnished, Reader in) {
    this.furnished = furnished;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    var texts = furnished.the(Texts.class);
    var out = spec.commandLine().getOut();
    var seat =
        new TerminalSeat(
            furnished.the(Conversation.class),
            new Asking(new BufferedReader(in), out, texts),
            isShort -> reply -> new Paper(texts, Ansi.AUTO.enabled(), Offers.in(reply, isShort)));
    furnished.the(SessionChanges.class).listen(seat::heard);
    seat.sit(code.isBlank() ? new Press("flows", "") : new Press("code", code));
    return 0;
  }
}
