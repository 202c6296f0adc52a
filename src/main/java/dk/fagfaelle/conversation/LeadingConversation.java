package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Choices;
import dk.fagfaelle.reply.Delivery;
import dk.fagfaelle.reply.Placement;
import dk.fagfaelle.reply.Reply;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Stream;

/**
 * Leads guided sessions: what is pressed in one goes there, everything else to the conversation. An
 * answer that offers a session which can be begun here gets the way in beside the offer.
 */
final class LeadingConversation implements Conversation {

  private static final System.Logger LOG = System.getLogger(LeadingConversation.class.getName());

  private final Conversation conversation;
  private final SessionDesk sessions;
  private final AfterSessions after;
  private final PaperDesk papers;

  LeadingConversation(
      Conversation conversation, SessionDesk sessions, AfterSessions after, PaperDesk papers) {
    this.papers = papers;
    this.conversation = conversation;
    this.sessions = sessions;
    this.after = after;
  }

  @Override
  public List<Delivery> take(Turn turn) {
    if (turn.act() instanceof Press press && isOfSession(press)) {
      return List.of(deliver(turn, replyTo(turn, press)));
    }
    return conversation.take(turn).stream().map(this::withWayIn).toList();
  }

  @Override
  public List<Delivery> firstThings(Turn turn) {
    return conversation.firstThings(turn);
  }

  private static boolean isOfSession(Press press) {
    return switch (press.action()) {
      case "flows",
          "introduce",
          "begin",
          "code",
          "session",
          "summary",
          "next-steps",
          "questionnaire",
          "course" ->
          true;
      case String _ -> false;
    };
  }

  private Reply replyTo(Turn turn, Press press) {
    try {
      return switch (press.action()) {
        case "flows" -> sessions.menu();
        case "introduce" -> sessions.introduce(press.value());
        case "begin" -> sessions.begin(press.value());
        case "code" -> sessions.byCode(press.value());
        case "next-steps" -> after.nextSteps(turn);
        case "summary" -> after.summary(turn, press.value());
        case "questionnaire" -> papers.questionnaire(press.value());
        case "course" -> papers.course(press.value());
        case String _ -> sessions.take(turn, press);
      };
    } catch (RuntimeException e) {
      // Without the message, which may hold what somebody wrote.
      LOG.log(Level.ERROR, "A turn in a session failed: " + e.getClass().getName());
      return sessions.failed();
    }
  }

  private Delivery withWayIn(Delivery delivery) {
    var reply = delivery.reply();
    var blocks = reply.blocks().stream().map(this::withWayIn).toList();
    return new Delivery(
        delivery.key(),
        delivery.room(),
        delivery.audience(),
        new Reply(reply.kind(), reply.reason(), blocks),
        delivery.placement());
  }

  private Block withWayIn(Block block) {
    return block instanceof Choices(var title, var choices)
        ? new Choices(title, choices.stream().flatMap(this::withWayIn).toList())
        : block;
  }

  private Stream<Choice> withWayIn(Choice choice) {
    return choice.action().equals("flow") && sessions.knows(choice.value())
        ? Stream.of(choice, new Choice(choice.label(), "introduce", choice.value()))
        : Stream.of(choice);
  }

  /** What one person sees of a session is for nobody else. */
  private static Delivery deliver(Turn turn, Reply reply) {
    return new Delivery(
        "session:" + turn.id(),
        turn.room(),
        new Audience.Only(turn.sender()),
        reply,
        new Placement.Below());
  }
}
