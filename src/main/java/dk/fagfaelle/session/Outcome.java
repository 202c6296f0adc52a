package dk.fagfaelle.session;

import java.util.List;

/**
 * What a move made of a session.
 *
 * @param session as it is now; the same as before if the move had no effect
 * @param effects what is to be told
 */
public record Outcome(Session session, List<Effect> effects) {

  /** Copies the list. */
  public Outcome {
    effects = List.copyOf(effects);
  }

  /** What is to be told, each with the key of its words and what they mention. */
  public sealed interface Effect {

    /** Said at once to whoever made the move, and to nobody else; kept nowhere. */
    record Answer(String words, List<String> details) implements Effect {

      /** Copies the list. */
      public Answer {
        details = List.copyOf(details);
      }
    }

    /** Told to everybody, as a letter. */
    record Announce(String words, List<String> details) implements Effect {

      /** Copies the list. */
      public Announce {
        details = List.copyOf(details);
      }
    }

    /** Told to one member, as a letter. */
    record Tell(String to, String words, List<String> details) implements Effect {

      /** Copies the list. */
      public Tell {
        details = List.copyOf(details);
      }
    }
  }

  /** A move without effect, with kind words about why. */
  static Outcome refused(Session session, String words, String... details) {
    return new Outcome(session, List.of(new Effect.Answer(words, List.of(details))));
  }

  /** A move that is told to nobody but shows. */
  static Outcome quiet(Session session) {
    return new Outcome(session, List.of());
  }

  /** A move that everybody is told of. */
  static Outcome told(Session session, String words, String... details) {
    return new Outcome(session, List.of(new Effect.Announce(words, List.of(details))));
  }
}
