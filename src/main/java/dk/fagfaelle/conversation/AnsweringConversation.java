package dk.fagfaelle.conversation;

import dk.fagfaelle.knowledge.Question;
import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Delivery;
import dk.fagfaelle.reply.Placement;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Reply.Kind;
import dk.fagfaelle.safety.Danger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way of a turn: danger first, then personal data, then small talk, red lines and the search
 * for an answer. Nothing that is written is stored or logged before it is redacted.
 */
final class AnsweringConversation implements Conversation {

  private static final System.Logger LOG = System.getLogger(AnsweringConversation.class.getName());

  private final Guards guards;
  private final Desk desk;
  private final Kept kept;

  AnsweringConversation(Guards guards, Desk desk, Kept kept) {
    this.guards = guards;
    this.desk = desk;
    this.kept = kept;
  }

  @Override
  public List<Delivery> take(Turn turn) {
    try {
      return List.of(deliver(turn, replyTo(turn)));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "A turn failed: " + e.getClass().getName() + placeOf(e));
      return List.of(deliver(turn, desk.failed()));
    }
  }

  @Override
  public List<Delivery> firstThings(Turn turn) {
    if (turn.act() instanceof Utterance(var text)
        && guards.acute().judge(text) instanceof Danger.Acute danger) {
      return List.of(deliver(turn, desk.firstThings(danger, turn.room(), isStopped(text))));
    }
    return List.of();
  }

  private Reply replyTo(Turn turn) {
    return switch (turn.act()) {
      case Utterance(var text) -> replyTo(turn, text);
      case Press press -> replyTo(turn, press);
    };
  }

  private Reply replyTo(Turn turn, String text) {
    return switch (guards.acute().judge(text)) {
      case Danger.Acute danger -> desk.firstThings(danger, turn.room(), isStopped(text));
      case Danger.Unclear _ -> withOpener(answer(turn, text));
      case Danger.None _ -> answer(turn, text);
    };
  }

  private Reply answer(Turn turn, String text) {
    if (text.isBlank()) {
      return desk.help();
    }
    var personal = guards.personal().judge(text);
    if (personal.isStopped()) {
      return desk.stopped(personal);
    }
    var smalltalk = desk.smalltalk(text);
    if (smalltalk.isPresent()) {
      return smalltalk.orElseThrow();
    }
    var redLine = guards.redLines().topicOf(text).flatMap(desk::redLine);
    var question = new Question(guards.personal().redact(text), earlier(turn));
    var reply = redLine.orElseGet(() -> desk.answer(question));
    keep(turn, question.text(), reply);
    return personal.isWarned()
        ? above(new Notice(Tone.CAUTION, desk.warning(personal)), reply)
        : reply;
  }

  private void keep(Turn turn, String question, Reply reply) {
    if (!turn.isAlone()) {
      kept.memory().remember(turn.room(), question);
    }
    if (reply.kind() == Kind.NOT_COVERED) {
      kept.log().unanswered(question, reply.reason());
    }
  }

  private List<String> earlier(Turn turn) {
    if (turn.earlier().isEmpty() && !turn.isAlone()) {
      return kept.memory().recent(turn.room());
    }
    return turn.earlier().stream().map(it -> guards.personal().redact(it.text())).toList();
  }

  private Reply replyTo(Turn turn, Press press) {
    return switch (press.action()) {
      case "helped", "not-helped" -> {
        if (desk.knows(press.value())) {
          kept.log().thumb(press.value(), press.action().equals("helped"));
        }
        yield desk.noted(press.action());
      }
      case "forget" -> {
        var isGone = kept.memory().forget(turn.room());
        yield desk.noted(isGone ? "forget" : "forget-later");
      }
      case "open" -> desk.open(press.value());
      case "called", "not-acute" -> desk.afterwards(press.action());
      case String _ -> desk.help();
    };
  }

  private boolean isStopped(String text) {
    return guards.personal().judge(text).isStopped();
  }

  private Reply withOpener(Reply reply) {
    return above(new Notice(Tone.URGENT, desk.opener()), reply);
  }

  private static Reply above(Block first, Reply reply) {
    var blocks = new ArrayList<Block>();
    Stream.concat(Stream.of(first), reply.blocks().stream()).forEach(blocks::add);
    return new Reply(reply.kind(), reply.reason(), blocks);
  }

  private static Delivery deliver(Turn turn, Reply reply) {
    return new Delivery(
        "reply:" + turn.id(), turn.room(), new Audience.Everybody(), reply, new Placement.Below());
  }

  /** Where it failed, without the message: a message may hold what somebody wrote. */
  private static String placeOf(RuntimeException e) {
    return e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
  }
}
