package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Reply;

/** What one person is shown of a session: where it is, and what is told above the step. */
record Scene(Reply reply) {

  /** Said of a session that is held since somebody is in danger: all are told what to do first. */
  private static final String HELD = "held";

  /** Returns whether there is an answer, or what to do first, that the others are not shown. */
  boolean isForHer() {
    var isHeld = reply.reason().equals(HELD);
    return reply.blocks().stream()
        .anyMatch(it -> it instanceof Guided.Aside || (it instanceof Block.FirstThings && !isHeld));
  }

  /** Returns whether something stands above the step that must be seen from a later page too. */
  boolean isToldFirst() {
    return reply.blocks().stream()
        .limit(1)
        .anyMatch(
            it ->
                it instanceof Block.Notice
                    || it instanceof Block.FirstThings
                    || it instanceof Guided.Aside);
  }

  /**
   * Returns where in the session that is, and whether it is urgent: what is open in a message stays
   * open for so long.
   */
  String stage() {
    var isUrgent =
        reply.blocks().stream()
            .anyMatch(it -> it instanceof Block.Notice(var tone, _) && tone == Block.Tone.URGENT);
    var step =
        reply.blocks().stream()
            .filter(Guided.Progress.class::isInstance)
            .map(Guided.Progress.class::cast)
            .map(it -> reply.reason() + " " + it.at() + " " + it.title())
            .findFirst()
            .orElse(reply.reason());
    return isUrgent ? step + Seat.URGENT : step;
  }
}
