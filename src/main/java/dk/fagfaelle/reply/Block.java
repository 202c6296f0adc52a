package dk.fagfaelle.reply;

import java.util.List;

/** A part of a reply. Every channel shows every kind of block, by a switch that names them all. */
public sealed interface Block
    permits Block.Text,
        Block.Notice,
        Block.FirstThings,
        Block.Answer,
        Block.Pointers,
        Block.Whom,
        Block.Checklist,
        Block.Choices,
        Guided,
        Rated {

  /**
   * Running text.
   *
   * @param markdown paragraphs, lists, bold and small headings
   */
  record Text(String markdown) implements Block {}

  /**
   * A line that must be seen first: what is in doubt, that an example speaks, that something is
   * missing.
   */
  record Notice(Tone tone, String text) implements Block {}

  /** How much a notice weighs. */
  enum Tone {
    /** Danger may be near. */
    URGENT,
    /** Something to be careful of. */
    CAUTION,
    /** Good to know. */
    PLAIN
  }

  /**
   * First things first: stays in sight until somebody says that help is on its way.
   *
   * @param id which of the texts
   * @param title what the danger is
   * @param opener the one line that is always right
   * @param steps what to do, in order; none until the workplace has approved them
   * @param numbers whom to call, most urgent first
   * @param approval who approved the steps, or that nobody has
   */
  record FirstThings(
      String id,
      String title,
      String opener,
      List<String> steps,
      List<Contact> numbers,
      String approval)
      implements Block {

    /** Copies the lists. */
    public FirstThings {
      steps = List.copyOf(steps);
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * Somebody to call.
   *
   * @param label who answers
   * @param number the number as it is shown; empty if the workplace has not set one
   */
  record Contact(String label, String number) {}

  /**
   * An answer whole and unchanged, with where it stands.
   *
   * @param id the card, procedure or passage it is
   * @param title its title
   * @param markdown its text, facts put in
   * @param level how much it binds, as a key of {@code bot/texts}
   * @param citations where it is from, the best first
   * @param evidence what the source says of its effect; may be empty
   * @param cautions what to be careful of
   * @param related other cards worth reading
   * @param validity from when it holds, when it is looked at again, and who has approved it
   * @param marks what must be said of it: that it is an example, awaits approval, is overdue,
   *     differs
   */
  record Answer(
      String id,
      String title,
      String markdown,
      String level,
      List<Cited> citations,
      String evidence,
      List<String> cautions,
      List<Pointer> related,
      Validity validity,
      List<Notice> marks)
      implements Block {

    /** Copies the lists. */
    public Answer {
      citations = List.copyOf(citations);
      cautions = List.copyOf(cautions);
      related = List.copyOf(related);
      marks = List.copyOf(marks);
    }
  }

  /**
   * Where an answer is from.
   *
   * @param source the source's id
   * @param section the section's id in that source
   * @param page the page as printed; may be empty
   * @param title the section's title
   * @param publication the source's title
   * @param publisher who published it
   * @param year when; may be empty
   * @param address where it can be read; may be empty
   * @param passage the original text if the organisation has the publication; else empty
   */
  record Cited(
      String source,
      String section,
      String page,
      String title,
      String publication,
      String publisher,
      String year,
      String address,
      String passage) {}

  /**
   * How far an answer can be trusted today.
   *
   * @param from from when it holds, ISO date; may be empty
   * @param nextReview when it is looked at again, ISO date; may be empty
   * @param approval who has approved it, or that it awaits approval
   */
  record Validity(String from, String nextReview, String approval) {}

  /**
   * Something that can be opened or asked.
   *
   * @param id what it points to
   * @param title what people read
   */
  record Pointer(String id, String title) {}

  /** Things that are near but are not an answer. */
  record Pointers(String title, List<Pointer> pointers) implements Block {

    /** Copies the pointers. */
    public Pointers {
      pointers = List.copyOf(pointers);
    }
  }

  /**
   * Who can answer instead.
   *
   * @param whom a person, place or number to ask
   */
  record Whom(String whom) implements Block {}

  /** Ticks without any text field. */
  record Checklist(String id, String title, List<String> items) implements Block {

    /** Copies the items. */
    public Checklist {
      items = List.copyOf(items);
    }
  }

  /** What one can press next. */
  record Choices(String title, List<Choice> choices) implements Block {

    /** Copies the choices. */
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Something to press.
   *
   * @param label what people read
   * @param action what a press means, as the name of an action
   * @param value what the action is about
   */
  record Choice(String label, String action, String value) {}
}
