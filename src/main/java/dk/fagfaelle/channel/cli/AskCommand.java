package dk.fagfaelle.channel.cli;

import dk.fagfaelle.channel.AskAnswer;
import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Asks one question and prints the answer. */
@Command(resourceBundle = FagfaelleCommand.WORDS, mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

  private final Furnished furnished;

  @Spec private CommandSpec spec;

  @Parameters(descriptionKey = "question", arity = "1..*")
  private List<String> words = List.of();

  @Option(names = "--json", descriptionKey = "json")
  private boolean isJson;

  AskCommand(Furnished furnished) {
    this.furnished = furnished;
  }

  @Override
  public Integer call() {
    var room = new Room("cli", UUID.randomUUID().toString());
    var turn =
        new Turn(
            room.id(),
            room,
            new Person("cli", room.id()),
            "",
            new Utterance(String.join(" ", words)),
            List.of(),
            true);
    var deliveries = furnished.the(Conversation.class).take(turn);
    var out = spec.commandLine().getOut();
    if (isJson) {
      var mapper = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
      out.println(mapper.writeValueAsString(AskAnswer.of(deliveries)));
    } else {
      var paper = new Paper(furnished.the(Texts.class), Ansi.AUTO.enabled());
      deliveries.forEach(delivery -> out.print(paper.print(delivery.reply())));
    }
    out.flush();
    return 0;
  }
}
