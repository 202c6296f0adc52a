package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Block;
import java.util.List;

/**
 * Knows what the page must say before anything is asked: that something is missing or an example.
 */
@FunctionalInterface
public interface Standing {

  /** Returns what must be said now, the weightiest first; none if all is well. */
  List<Block.Notice> notices();
}
