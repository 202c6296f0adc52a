package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Block;
import java.util.List;

/**
 * An answer as the page shows it.
 *
 * @param anchor the id of its element
 * @param answer the answer itself, for what is shown as it is
 * @param html its text
 * @param beginning how its text begins, for where it is folded
 * @param level how much it binds
 * @param notes what must be said of it first
 * @param sources where it is from
 * @param cautions what to be careful of, each as HTML
 * @param review how far it can be trusted today
 * @param isOpen whether it stands unfolded among further answers
 */
record AnswerCard(
    String anchor,
    Block.Answer answer,
    String html,
    String beginning,
    Level level,
    List<Note> notes,
    List<Source> sources,
    List<String> cautions,
    Review review,
    boolean isOpen) {

  /** Tells whether it shows this very answer. */
  boolean isOf(Block.Answer other) {
    return answer.equals(other);
  }

  /**
   * How much an answer binds.
   *
   * @param name the class of its looks
   * @param words what people read
   */
  record Level(String name, String words) {}

  /**
   * Where an answer is from.
   *
   * @param cited what is cited
   * @param isLinked whether its address may be followed
   * @param passage the original text as HTML; empty if it is not here
   */
  record Source(Block.Cited cited, boolean isLinked, String passage) {

    /** Returns what is cited as the page shows it. */
    static Source of(Block.Cited cited) {
      var isLinked = cited.address().matches("https?://\\S+");
      return new Source(cited, isLinked, Markup.html(cited.passage()));
    }
  }

  /**
   * How far an answer can be trusted today.
   *
   * @param from from when it holds, as a Danish date; may be empty
   * @param next when it is looked at again; may be empty
   * @param approval who has approved it
   * @param isOverdue whether it should have been looked at before today
   */
  record Review(String from, String next, String approval, boolean isOverdue) {}
}
