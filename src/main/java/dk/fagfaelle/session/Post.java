package dk.fagfaelle.session;

import java.util.List;

/**
 * What is to be told of a session, kept with what it tells of.
 *
 * @param letters what has not been told yet, in order
 * @param taken the ids of what was typed and pressed last, so that it is taken once
 */
public record Post(List<Letter> letters, List<String> taken) {

  /** Copies the lists. */
  public Post {
    letters = List.copyOf(letters);
    taken = List.copyOf(taken);
  }

  /** Without what is addressed to somebody about a next step. */
  Post without(String agreement) {
    var left =
        letters.stream()
            .filter(it -> it.to().isEmpty() || !it.details().contains(agreement))
            .toList();
    return new Post(left, taken);
  }

  /** Returns what is addressed to a member. */
  List<Letter> to(String member) {
    return letters.stream().filter(it -> it.to().equals(member)).toList();
  }

  /**
   * Something to be told.
   *
   * @param key names it and no other, so that telling it twice has one effect
   * @param to the id of a member; empty for everybody
   * @param words the key of what is said
   * @param details what the words mention
   */
  public record Letter(String key, String to, String words, List<String> details) {

    /** Copies the list. */
    public Letter {
      details = List.copyOf(details);
    }
  }
}
