package dk.fagfaelle.safety;

import dk.fagfaelle.content.Contents;
import java.util.List;
import java.util.Optional;

/**
 * Knows what a person must decide and not the assistant, from {@code bot/red-lines.yaml}. It speaks
 * up only where it is sure: a question wrongly turned away helps nobody. May be shared by threads.
 */
public final class RedLines {

  private final Rules rules;

  private RedLines(Rules rules) {
    this.rules = rules;
  }

  /** Reads the rules. */
  public static RedLines read(Contents contents) {
    var vocabulary = Vocabulary.read(contents);
    return new RedLines(Rules.read(contents.file("bot/red-lines.yaml"), "topic", vocabulary));
  }

  /**
   * Returns the red line that a message asks to cross, as the id of its topic; most ask for none.
   */
  public Optional<String> topicOf(String message) {
    return rules.verdicts(rules.look(Wording.of(message))).stream().findFirst();
  }

  /** Returns the ids of all topics. */
  public List<String> topics() {
    return rules.verdicts();
  }
}
