package dk.fagfaelle.channel.web;

import dk.fagfaelle.channel.AskAnswer;
import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers programs: a question in JSON, the answer in JSON. Every call stands alone: nothing of it
 * is remembered.
 */
@RestController
class AskApi {

  private static final int MOST_EARLIER = 20;

  private final Conversation conversation;
  private final Limits limits;

  AskApi(Conversation conversation, Limits limits) {
    this.conversation = conversation;
    this.limits = limits;
  }

  /**
   * What a program asks.
   *
   * @param question in plain words
   * @param context the questions before it, oldest first
   * @param workplace the id of the workplace it is asked for; another than the one set up here is
   *     answered from national knowledge only
   */
  record Ask(
      @Nullable String question,
      @Nullable List<@Nullable String> context,
      @Nullable String workplace) {

    /** Without the words, since Spring prints what it has read at some log levels. */
    @Override
    public String toString() {
      return "Ask";
    }
  }

  /** Takes a question of at most 4,000 characters, and at most 20 before it. */
  @PostMapping(
      path = "/api/ask",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  AskAnswer ask(@RequestBody Ask ask, HttpServletRequest request) {
    var turn = turnOf(ask);
    var urgent = conversation.firstThings(turn);
    if (!urgent.isEmpty()) {
      return AskAnswer.of(urgent);
    }
    limits.allow(request);
    return AskAnswer.of(conversation.take(turn));
  }

  private static Turn turnOf(Ask ask) {
    var question = Optional.ofNullable(ask.question()).map(String::strip).orElse("");
    if (question.isEmpty()) {
      throw new RefusedException(Refusal.QUESTION_MISSING);
    }
    var earlier = earlierOf(ask);
    if (question.length() > Limits.MOST_CHARACTERS
        || earlier.stream().anyMatch(it -> it.text().length() > Limits.MOST_CHARACTERS)) {
      throw new RefusedException(Refusal.TOO_LONG);
    }
    if (earlier.size() > MOST_EARLIER) {
      throw new RefusedException(Refusal.TOO_MANY_EARLIER);
    }
    var id = UUID.randomUUID().toString();
    return new Turn(
        id,
        new Room("web", "api:" + id),
        new Person("web", "api:" + id),
        Optional.ofNullable(ask.workplace()).map(String::strip).orElse(""),
        new Utterance(question),
        earlier,
        true);
  }

  private static List<Utterance> earlierOf(Ask ask) {
    return Optional.ofNullable(ask.context()).orElse(List.of()).stream()
        .map(it -> Optional.ofNullable(it).orElse(""))
        .filter(it -> !it.isBlank())
        .map(Utterance::new)
        .toList();
  }
}
