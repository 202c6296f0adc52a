package dk.fagfaelle.channel.web;

import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Delivery;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Placement;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Reply.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Says a sample for each question it knows, and remembers the turns it took. */
final class SampleConversation implements Conversation {

  private static final Map<String, Supplier<Reply>> REPLIES =
      Map.of(
          "question-answer",
          () ->
              new Reply(
                  Kind.ANSWER,
                  "",
                  List.of(
                      Samples.answer(),
                      Samples.brief("method"),
                      Samples.brief("law"),
                      Samples.brief("promising"),
                      Samples.brief("experience"),
                      Samples.local(),
                      Samples.choices())),
          "question-local",
          () ->
              new Reply(
                  Kind.ANSWER,
                  "",
                  List.of(
                      new Block.Notice(Block.Tone.URGENT, Samples.say("opener")),
                      Samples.local(),
                      Samples.answer(),
                      Samples.brief("method"))),
          "question-acute",
          () -> new Reply(Kind.ACUTE, "bleeding", List.of(Samples.firstThings())),
          "question-uncovered",
          () ->
              new Reply(
                  Kind.NOT_COVERED,
                  "far",
                  List.of(
                      new Block.Text(Samples.say("uncovered")),
                      new Block.Text(Samples.say("ask-whom")),
                      Samples.nearest())),
          "question-red",
          () -> said(Kind.RED_LINE, "red-line"),
          "question-personal",
          () -> said(Kind.PERSONAL_DATA, "personal"));

  private static final Map<String, Supplier<Reply>> PRESSES =
      Map.of(
          "helped", () -> said(Kind.SMALLTALK, "thanks"),
          "not-helped", () -> said(Kind.SMALLTALK, "thanks"),
          "forget", () -> said(Kind.SMALLTALK, "forgotten"),
          "not-acute", () -> said(Kind.SMALLTALK, "hello"),
          "open", () -> new Reply(Kind.ANSWER, "", List.of(Samples.brief("method"))),
          "called",
              () ->
                  new Reply(
                      Kind.SMALLTALK,
                      "",
                      List.of(new Block.Text(Samples.say("after")), Samples.checklist())));

  private final List<Turn> turns = new ArrayList<>();

  /** Returns the last turn that was taken. */
  Turn last() {
    return turns.getLast();
  }

  @Override
  public List<Delivery> take(Turn turn) {
    turns.add(turn);
    var everybody = new Audience.Everybody();
    var stranger = new Audience.Only(new Person("web", "stranger"));
    var below = new Placement.Below();
    return List.of(
        new Delivery(turn.id(), turn.room(), everybody, replyTo(turn), below),
        new Delivery(
            turn.id() + "x", turn.room(), stranger, said(Kind.SMALLTALK, "missing-store"), below));
  }

  private static Reply replyTo(Turn turn) {
    return switch (turn.act()) {
      case Utterance(var text) when text.equals("fail") -> throw new IllegalStateException(text);
      case Utterance(var text) ->
          REPLIES.entrySet().stream()
              .filter(reply -> Samples.say(reply.getKey()).equals(text))
              .findFirst()
              .map(reply -> reply.getValue().get())
              .orElseGet(() -> said(Kind.SMALLTALK, "hello"));
      case Press(var action, _, _) ->
          PRESSES.getOrDefault(action, () -> said(Kind.SMALLTALK, "hello")).get();
    };
  }

  private static Reply said(Kind kind, String key) {
    return new Reply(kind, key, List.of(new Block.Text(Samples.say(key))));
  }
}
