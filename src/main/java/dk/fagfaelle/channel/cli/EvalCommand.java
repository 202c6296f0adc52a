package dk.fagfaelle.channel.cli;

import dk.fagfaelle.channel.AskAnswer;
import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Scores the assistant on a set of questions. */
@Command(resourceBundle = FagfaelleCommand.WORDS, mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {

  private final Furnished furnished;

  @Spec private CommandSpec spec;

  @Parameters(descriptionKey = "questions")
  private Path questions = Path.of("");

  @Option(names = "--corpus", descriptionKey = "corpus", required = true)
  private Path corpus = Path.of("");

  EvalCommand(Furnished furnished) {
    this.furnished = furnished;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(questions)) {
      throw new ContentException(Fault.of(questions.toString(), 1, "file-missing"));
    }
    var conversation = furnished.the(Conversation.class);
    var score = new Score(Outline.read(corpus.resolve("outline.tsv")));
    // Whether a question comes near is said only of those that nothing covers.
    var mapper =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
    for (var line : Files.readAllLines(questions)) {
      var question = mapper.readValue(line, ScoredQuestion.class);
      score.count(question, AskAnswer.of(conversation.take(turnOf(question))));
    }
    var out = spec.commandLine().getOut();
    score.lines().forEach(out::println);
    out.flush();
    return 0;
  }

  private static Turn turnOf(ScoredQuestion question) {
    var id = UUID.randomUUID().toString();
    return new Turn(
        id,
        new Room("cli", id),
        new Person("cli", id),
        "",
        new Utterance(question.question()),
        question.context().stream().map(Utterance::new).toList(),
        true);
  }

  /** How a question is written in a set. */
  record ScoredQuestion(
      String source,
      String persona,
      String kind,
      boolean near,
      String question,
      List<String> context,
      List<Gold> gold) {}

  /** Where the answer to a question stands. */
  record Gold(String source, List<Integer> lines) {}
}
