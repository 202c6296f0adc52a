package dk.fagfaelle.safety;

import dk.fagfaelle.content.Contents;
import java.util.List;

/**
 * Hears danger in what people write. Rules that a professional can read decide first; what no rule
 * knows is judged by its likeness to examples. Missing a danger is worse than a false alarm. May be
 * shared by threads.
 */
public final class AcuteWords {

  private static final String TRIGGERS = "bot/acute/triggers.yaml";
  private static final String UNCLEAR = "unclear";
  private static final double ACUTE_FROM = -0.05;
  private static final double ACUTE_FROM_IN_DOUBT = 0.35;
  private static final double UNCLEAR_FROM = -0.35;

  private final AcuteTexts texts;
  private final Rules rules;
  private final Judgement judgement;

  private AcuteWords(AcuteTexts texts, Rules rules, Judgement judgement) {
    this.texts = texts;
    this.rules = rules;
    this.judgement = judgement;
  }

  /** Reads the texts, rules and examples below {@code bot/acute}, and learns from the examples. */
  public static AcuteWords read(Contents contents) {
    return read(contents, Example.read(contents));
  }

  /** Reads the texts and rules, and learns from the given examples only. */
  static AcuteWords read(Contents contents, List<Example> examples) {
    var rules = Rules.read(contents.file(TRIGGERS), "text", Vocabulary.of(examples));
    return new AcuteWords(AcuteTexts.read(contents), rules, Judgement.learn(examples, rules));
  }

  /**
   * Judges a message as it was written, in a few milliseconds at most.
   *
   * @param message any text, of any length
   */
  public Danger judge(String message) {
    var seen = rules.look(Wording.of(message));
    if (seen.wording().words().isEmpty()) {
      return new Danger.None();
    }
    var verdict = rules.verdict(seen);
    if (verdict.isPresent() && !verdict.orElseThrow().equals(UNCLEAR)) {
      return new Danger.Acute(texts.of(verdict.orElseThrow()));
    }
    var strength = judgement.strength(seen);
    if (strength >= (rules.isDoubtful(seen) ? ACUTE_FROM_IN_DOUBT : ACUTE_FROM)) {
      return new Danger.Acute(texts.of(judgement.kind(seen)));
    }
    return verdict.isPresent() || strength >= UNCLEAR_FROM
        ? new Danger.Unclear()
        : new Danger.None();
  }
}
