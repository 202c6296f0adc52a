package dk.fagfaelle.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.reply.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing is said that nobody wrote: with the questions that the cards themselves name. */
@InTheHouse
class QuotedAnswersTests {

  private static final long SEED = Long.getLong("tests.seed", 20261122L);
  private static final int QUESTIONS = 300;

  @Test
  void every_sentence_of_an_answer_stands_in_a_card(House house) {
    var quoted = new Quoted(house, _ -> "");

    var replies =
        chosen(house).stream().map(question -> quoted.check(question, List.of())).toList();

    assertThat(replies.stream().filter(reply -> reply.kind() == Reply.Kind.ANSWER))
        .as("answers among %d questions, seed %d", QUESTIONS, SEED)
        .hasSizeGreaterThan(QUESTIONS / 2);
  }

  private static List<String> chosen(House house) {
    var questions =
        new ArrayList<>(
            house.the(Knowledge.class).library().passages().values().stream()
                .filter(Card.class::isInstance)
                .sorted(Comparator.comparing(Passage::id))
                .flatMap(card -> card.questions().stream())
                .toList());
    Collections.shuffle(questions, new Random(SEED));
    return questions.subList(0, QUESTIONS);
  }
}
