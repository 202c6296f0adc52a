package dk.fagfaelle.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.reply.Block.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing is said that nobody wrote: with the questions kept for measuring, the publications in
 * full and the example workplace.
 */
@EnabledIf(
    value = "isBeside",
    disabledReason = "../shared with questions and publications is not there")
@InTheHouse({"--demo", "--fagfaelle.library=../shared/corpus"})
class QuotedEvaluationTests {

  private static final Path QUESTIONS = Path.of("../shared/eval/questions.jsonl");
  private static final Path CORPUS = Path.of("../shared/corpus");

  private final Map<String, String> publications = new ConcurrentHashMap<>();

  static boolean isBeside() {
    return Files.isReadable(QUESTIONS) && Files.isDirectory(CORPUS);
  }

  @Test
  void every_sentence_stands_in_a_card_procedure_or_publication(House house) throws IOException {
    var quoted = new Quoted(house, this::publication);
    var kinds = new HashSet<String>();

    for (var question : questions()) {
      var earlier = new ArrayList<String>();
      question.path("context").forEach(it -> earlier.add(it.asString()));
      quoted.check(question.path("question").asString(), earlier).blocks().stream()
          .filter(Answer.class::isInstance)
          .forEach(answer -> kinds.add(kindOf((Answer) answer)));
    }

    assertThat(kinds).contains("card", "procedure", "publication");
  }

  private static String kindOf(Answer answer) {
    return answer.level().equals("local")
        ? "procedure"
        : answer.id().contains("/") ? "publication" : "card";
  }

  private static List<JsonNode> questions() throws IOException {
    var mapper = JsonMapper.builder().build();
    return Files.readAllLines(QUESTIONS).stream().map(mapper::readTree).toList();
  }

  private String publication(String source) {
    return publications.computeIfAbsent(
        source,
        id -> {
          try {
            return Files.readString(CORPUS.resolve(id + ".txt"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
