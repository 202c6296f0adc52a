package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Reply.Kind;
import dk.fagfaelle.session.Circle;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Meaning;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.SessionView;
import dk.fagfaelle.session.UnkeptMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes what changes nothing that is kept of a session. What a member asks in the middle of a step
 * is answered the same way as everywhere, with the same guards, for who asked alone; a mark that is
 * never kept is remembered while the step lasts.
 */
final class Beside {

  /** The workplace's own and the national text on the same matter, and no more beside a session. */
  private static final int ANSWERS = 2;

  private final Conversation answering;
  private final GuidedSessions sessions;
  private final SessionView view;
  private final UnkeptMarks marks;

  Beside(Conversation answering, GuidedSessions sessions, SessionView view, UnkeptMarks marks) {
    this.marks = marks;
    this.answering = answering;
    this.sessions = sessions;
    this.view = view;
  }

  /**
   * Returns the session as it stands, above it the answer if there was a question.
   *
   * @param typed the question; blank for one that the step has ready
   * @return nothing if there is no such session
   */
  Optional<Reply> take(Turn turn, Meaning meaning, String typed) {
    var key = Circle.keyOf(turn.sender());
    return sessions
        .find(meaning.session())
        .map(
            led -> {
              var blocks = new ArrayList<Block>();
              if (meaning.verb() == Verb.MARK) {
                marks.mark(led, meaning, key);
                sessions.ring(meaning.session());
                return view.of(led, key);
              }
              question(led, meaning, key, typed)
                  .map(question -> answered(turn, led, question))
                  .ifPresentOrElse(blocks::addAll, () -> blocks.addAll(firstThings(turn, typed)));
              var reply = view.of(led, key);
              blocks.addAll(reply.blocks());
              return new Reply(Kind.SESSION, reply.reason(), blocks);
            });
  }

  /** Only members ask, and where people only talk nothing is typed. */
  private static Optional<String> question(Led led, Meaning meaning, String key, String typed) {
    if (led.session().circle().byKey(key).filter(Circle.Member::isPresent).isEmpty()) {
      return Optional.empty();
    }
    if (typed.isBlank()) {
      return led.flow()
          .step(meaning.about())
          .map(step -> step.questions().stream().skip(meaning.revision()).toList())
          .flatMap(left -> left.stream().findFirst());
    }
    return led.flow().isSpoken() ? Optional.empty() : Optional.of(typed);
  }

  /** Danger is heard also in what is not taken as a question. */
  private List<Block> firstThings(Turn turn, String typed) {
    return answering.firstThings(said(turn, typed)).stream()
        .flatMap(it -> it.reply().blocks().stream())
        .toList();
  }

  private static Turn said(Turn turn, String words) {
    return new Turn(
        turn.id(),
        turn.room(),
        turn.sender(),
        turn.workplace(),
        new Utterance(words),
        List.of(),
        true);
  }

  private List<Block> answered(Turn turn, Led led, String question) {
    var reply = answering.take(said(turn, question)).getFirst().reply();
    return switch (reply.kind()) {
      case ACUTE -> {
        var blocks = new ArrayList<>(reply.blocks());
        blocks.addAll(view.alarmed(led));
        yield blocks;
      }
      case PERSONAL_DATA -> reply.blocks();
      case ANSWER, RED_LINE, NOT_COVERED, SMALLTALK, SESSION ->
          List.of(view.beside(led, question, read(reply.blocks())));
    };
  }

  /** What leads on from an answer is left out: the way on is the session. */
  private static List<Block> read(List<Block> blocks) {
    var answers = blocks.stream().filter(Block.Answer.class::isInstance).limit(ANSWERS).toList();
    return blocks.stream()
        .filter(
            block ->
                switch (block) {
                  case Block.Answer answer -> answers.contains(answer);
                  case Block.Text _, Block.Notice _, Block.Whom _ -> true;
                  case Block.Choices _,
                      Block.Pointers _,
                      Block.Checklist _,
                      Block.FirstThings _,
                      Guided _,
                      Rated _ ->
                      false;
                })
        .toList();
  }
}
