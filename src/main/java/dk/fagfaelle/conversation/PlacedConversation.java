package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Delivery;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Reply.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Lets a turn be taken where it belongs. One from a workplace that is not known here gets national
 * knowledge only, and is told so: another's procedures and numbers would mislead.
 */
final class PlacedConversation implements Conversation {

  private final String known;
  private final Conversation ours;
  private final Conversation national;
  private final Block.Notice notice;

  /**
   * Takes who answers.
   *
   * @param known the id of the workplace here; empty if none is set up
   * @param ours answers its people, and those who name no workplace
   * @param national answers everybody else
   * @param notice tells those that they are
   */
  PlacedConversation(String known, Conversation ours, Conversation national, Block.Notice notice) {
    this.known = known;
    this.ours = ours;
    this.national = national;
    this.notice = notice;
  }

  @Override
  public List<Delivery> take(Turn turn) {
    return isOurs(turn) ? ours.take(turn) : noticed(national.take(turn));
  }

  @Override
  public List<Delivery> firstThings(Turn turn) {
    return isOurs(turn) ? ours.firstThings(turn) : national.firstThings(turn);
  }

  private boolean isOurs(Turn turn) {
    var named = turn.workplace().toLowerCase(Locale.ROOT);
    return named.isEmpty() || named.equals(known.toLowerCase(Locale.ROOT));
  }

  private List<Delivery> noticed(List<Delivery> deliveries) {
    return deliveries.stream().map(this::noticed).toList();
  }

  /** Nothing stands above what to do first. */
  private Delivery noticed(Delivery delivery) {
    var reply = delivery.reply();
    if (reply.kind() == Kind.ACUTE) {
      return delivery;
    }
    var blocks = Stream.concat(Stream.of(notice), reply.blocks().stream()).toList();
    return new Delivery(
        delivery.key(),
        delivery.room(),
        delivery.audience(),
        new Reply(reply.kind(), reply.reason(), blocks),
        delivery.placement());
  }
}
