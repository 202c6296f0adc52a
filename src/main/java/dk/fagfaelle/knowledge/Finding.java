package dk.fagfaelle.knowledge;

import java.util.List;

/** What looking for an answer gave. */
public sealed interface Finding {

  /** Passages that answer, the best first; never none. */
  record Found(List<Passage> passages) implements Finding {

    /** Copies the passages. */
    public Found {
      passages = List.copyOf(passages);
    }
  }

  /** A person must decide this; the card tells which channel to go to. */
  record RedLine(Passage.Card card) implements Finding {}

  /**
   * The sources do not say.
   *
   * @param reason why
   * @param topics what it seems to be about, if that is known; at most one
   * @param nearest the passages that come nearest; none of them is an answer
   */
  record NotCovered(Reason reason, List<OutsideTopic> topics, List<Passage> nearest)
      implements Finding {

    /** Copies the lists. */
    public NotCovered {
      topics = List.copyOf(topics);
      nearest = List.copyOf(nearest);
    }
  }

  /** Why there is no answer. */
  enum Reason {
    /** It is about something that the sources are not about. */
    OUTSIDE,
    /** Nothing in the sources comes near enough. */
    NOT_FOUND,
    /** It stands in a publication that the organisation has not put in. */
    PUBLICATION_MISSING,
    /** Only cards that await the workplace's approval answer it. */
    NOT_APPROVED
  }
}
