package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Contact;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Guided;
import java.util.List;

/**
 * What a chat product can draw. There are far fewer kinds than of blocks, so that a product has
 * little to learn and every block looks alike in all of them.
 */
public sealed interface Piece {

  /**
   * A short line that begins something.
   *
   * @param text plain words
   * @param isLarge whether it names the whole message
   */
  record Heading(String text, boolean isLarge) implements Piece {}

  /**
   * Running text.
   *
   * @param markdown paragraphs, lists, bold and small headings; never anything that was typed by
   *     people, except where {@link Said} is
   */
  record Words(String markdown) implements Piece {}

  /** Running text of lesser weight: where something stands, what is good to know. */
  record Quiet(String markdown) implements Piece {}

  /**
   * What somebody said, exactly as typed: no sign in it means anything.
   *
   * @param who the name; empty if it is nobody's alone
   * @param text the words
   */
  record Said(String who, String text) implements Piece {}

  /** A line that must be seen first. */
  record Alert(Tone tone, String text) implements Piece {}

  /** Whom to call, most urgent first. */
  record Calls(List<Contact> contacts) implements Piece {

    /** Copies the contacts. */
    public Calls {
      contacts = List.copyOf(contacts);
    }
  }

  /**
   * What one can press next.
   *
   * @param title what people read above it; may be empty
   */
  record Buttons(String title, List<Choice> choices) implements Piece {

    /** Copies the choices. */
    public Buttons {
      choices = List.copyOf(choices);
    }
  }

  /** Something to fill in and send. */
  record Asked(Guided.Form form) implements Piece {}

  /**
   * One of a few that is picked, and can be picked anew.
   *
   * @param id names it in the message
   * @param label what people read
   * @param choices what can be picked, in order; picking what is the answer takes it back
   * @param answer the label of the answer; empty if there is none
   */
  record Pick(String id, String label, List<Choice> choices, String answer) implements Piece {

    /** Copies the choices. */
    public Pick {
      choices = List.copyOf(choices);
    }
  }

  /** Ticks that stay on the screen of who sets them and are sent nowhere. */
  record Ticks(String id, String title, List<String> items) implements Piece {

    /** Copies the items. */
    public Ticks {
      items = List.copyOf(items);
    }
  }

  /**
   * What is shown when somebody asks for it.
   *
   * @param title what people read
   * @param isOpen whether it is shown
   * @param pieces what is folded
   * @param toggle what opens and closes it in a product that cannot do so by itself; an empty
   *     action where it stays open
   */
  record Fold(String title, boolean isOpen, List<Piece> pieces, Choice toggle) implements Piece {

    /** Copies the pieces. */
    public Fold {
      pieces = List.copyOf(pieces);
    }
  }

  /** The way to a page outside the chat. */
  record Link(String label, String address) implements Piece {}

  /** A line between what belongs apart. */
  record Rule() implements Piece {}
}
