package dk.fagfaelle.knowledge;

import java.util.List;
import java.util.Map;

/** The smallest piece that can answer a question. */
public sealed interface Passage {

  /** Returns its id, unique in the library. */
  String id();

  /** Returns its title. */
  String title();

  /** Returns its text as Markdown, with facts still referred to by key. */
  String text();

  /** Returns how much it binds. */
  Level level();

  /** Returns where it is from, the best first. */
  List<Citation> citations();

  /** Returns what people ask that it answers. */
  List<String> questions();

  /** Returns everyday words for what it is about. */
  List<String> keywords();

  /**
   * An approved answer in our own words.
   *
   * @param theme the id of the theme it belongs to
   * @param kind what kind of answer it is
   * @param audience who it is written for: {@code staff}, {@code leader}, {@code new-hire}
   * @param related ids of cards worth reading too
   * @param flow the guided session it offers; empty if none
   * @param evidence what the source says of its effect; may be empty
   * @param cautions what to be careful of
   * @param validFrom from when it holds, ISO date
   * @param nextReview when it is looked at again, ISO date
   * @param owner who keeps it right
   */
  record Card(
      String id,
      String title,
      String theme,
      Kind kind,
      Level level,
      List<Citation> citations,
      List<String> audience,
      List<String> questions,
      List<String> keywords,
      List<String> related,
      String flow,
      String evidence,
      List<String> cautions,
      String validFrom,
      String nextReview,
      String owner,
      String text)
      implements Passage {

    /** Copies the lists. */
    public Card {
      citations = List.copyOf(citations);
      audience = List.copyOf(audience);
      questions = List.copyOf(questions);
      keywords = List.copyOf(keywords);
      related = List.copyOf(related);
      cautions = List.copyOf(cautions);
    }

    /** Returns the same card with its citations in another order. */
    public Card citing(List<Citation> now) {
      return new Card(
          id,
          title,
          theme,
          kind,
          level,
          now,
          audience,
          questions,
          keywords,
          related,
          flow,
          evidence,
          cautions,
          validFrom,
          nextReview,
          owner,
          text);
    }
  }

  /** What kind of answer a card is. */
  enum Kind {
    /** What a publisher advises. */
    RECOMMENDATION,
    /** A named way of working. */
    METHOD,
    /** How somebody does it. */
    PRACTICE,
    /** What the law or an authority says. */
    RULE,
    /** A word explained. */
    CONCEPT,
    /** What a person must decide, and the channel to go to. */
    RED_LINE
  }

  /**
   * A part of the workplace's own procedure.
   *
   * @param procedure the procedure's id
   * @param isExample whether it belongs to the example workplace
   * @param deviatesFrom ids of cards or {@code source/section} it differs from
   * @param covers ids of cards or {@code source/section} on the same matter
   * @param facts what it says a fact is, by the fact's key
   * @param validFrom from when it holds, ISO date; may be empty
   * @param nextReview when it is looked at again, ISO date; may be empty
   * @param owner who keeps it right; may be empty
   */
  record Instruction(
      String id,
      String procedure,
      String title,
      List<Citation> citations,
      List<String> questions,
      List<String> keywords,
      boolean isExample,
      List<String> deviatesFrom,
      List<String> covers,
      Map<String, String> facts,
      String validFrom,
      String nextReview,
      String owner,
      String text)
      implements Passage {

    /** Copies the lists. */
    public Instruction {
      citations = List.copyOf(citations);
      questions = List.copyOf(questions);
      keywords = List.copyOf(keywords);
      deviatesFrom = List.copyOf(deviatesFrom);
      covers = List.copyOf(covers);
      facts = Map.copyOf(facts);
    }

    @Override
    public Level level() {
      return Level.LOCAL;
    }
  }

  /**
   * A section of a publication.
   *
   * @param path the titles of the sections around it, outermost first
   * @param text the original text; empty if the organisation does not have the publication
   */
  record Excerpt(
      String id,
      String title,
      String path,
      Level level,
      List<Citation> citations,
      List<String> questions,
      List<String> keywords,
      String text)
      implements Passage {

    /** Copies the lists. */
    public Excerpt {
      citations = List.copyOf(citations);
      questions = List.copyOf(questions);
      keywords = List.copyOf(keywords);
    }
  }
}
