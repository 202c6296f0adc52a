package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Block;

/**
 * A line that must be seen.
 *
 * @param tone the class of its looks
 * @param html its words
 */
record Note(String tone, String html) {

  /** Returns a notice as the page shows it. */
  static Note of(Block.Notice notice) {
    var tone =
        switch (notice.tone()) {
          case URGENT -> "urgent";
          case CAUTION -> "caution";
          case PLAIN -> "plain";
        };
    return new Note(tone, Markup.callable(notice.text()));
  }
}
