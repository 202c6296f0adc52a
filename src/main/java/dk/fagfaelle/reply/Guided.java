package dk.fagfaelle.reply;

import java.util.List;

/** A part of a guided session as one person sees it. */
public sealed interface Guided extends Block {
  /**
   * How far a session is.
   *
   * @param title the step it is at
   * @param at which step that is, from 1
   * @param of how many there are
   * @param advice how long it may take
   */
  record Progress(String title, int at, int of, String advice) implements Guided {}

  /** What people have said, each by name. */
  record Sayings(String title, List<Saying> sayings) implements Guided {

    /** Copies the sayings. */
    public Sayings {
      sayings = List.copyOf(sayings);
    }
  }

  /**
   * What somebody has said.
   *
   * @param who the name; empty if it is nobody's alone
   * @param text the words
   */
  record Saying(String who, String text) {}

  /**
   * Something to fill in.
   *
   * @param id names it on the page, so that what is half written stays when the rest changes
   * @param title what it is for; may be empty
   * @param fields what to fill in
   * @param send what sends it: its value says where it belongs
   */
  record Form(String id, String title, List<Field> fields, Block.Choice send) implements Guided {

    /** Copies the fields. */
    public Form {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field to fill in.
   *
   * @param name what the words are sent as
   * @param label what people read
   * @param kind how it is filled in
   * @param value what stands in it
   * @param options what can be chosen; none but for a choice
   */
  record Field(String name, String label, Entry kind, String value, List<Block.Pointer> options) {

    /** Copies the options. */
    public Field {
      options = List.copyOf(options);
    }
  }

  /** How a field is filled in. */
  enum Entry {
    /** One line. */
    LINE,
    /** Some lines. */
    LINES,
    /** A whole number from 0 up. */
    NUMBER,
    /** A day. */
    DATE,
    /** One of the options. */
    CHOICE
  }

  /** What is shown when somebody asks for it. */
  record Folded(String title, List<Block> blocks) implements Guided {

    /** Copies the blocks. */
    public Folded {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A scale whose marks may be kept nowhere.
   *
   * @param own what to press, with one's own mark on it: for what forgets what it has shown
   * @param how what becomes of the mark there
   * @param unmarked the same to press, and not which mark is one's own: for what keeps it
   */
  record Unkept(Block.Choices own, Block.Text how, Block.Choices unmarked) implements Guided {}

  /**
   * An answer that is read beside a session by who asked, and by nobody else.
   *
   * @param back what puts it away
   */
  record Aside(String title, List<Block> blocks, Block.Choice back) implements Guided {

    /** Copies the blocks. */
    public Aside {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * The door to a session.
   *
   * @param title what it is
   * @param session its id
   * @param code the short word others come in by
   * @param label what people press to go in
   */
  record Door(String title, String session, String code, String label) implements Guided {}

  /**
   * The way to what is left of a session, in every form the channel has for it.
   *
   * @param title what people read above it
   * @param session its id
   */
  record TakeAlong(String title, String session) implements Guided {}

  /**
   * What is left of a session, as a sheet that stands by itself.
   *
   * @param title what was held
   * @param held when that was
   * @param blocks what it says; nothing that is pressed or filled in
   */
  record Sheet(String title, String held, List<Block> blocks) implements Guided {

    /** Copies the blocks. */
    public Sheet {
      blocks = List.copyOf(blocks);
    }
  }
}
