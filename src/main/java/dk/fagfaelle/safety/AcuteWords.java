package dk.fagfaelle.safety;

import dk.fagfaelle.content.Contents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Hears danger in what people write. Rules that a professional can read decide first; what no rule
 * knows is judged by its likeness to examples. Missing a danger is worse than a false alarm. May be
 * shared by threads.
 */
public final class AcuteWords {

  private static final String TRIGGERS = "bot/acute/triggers.yaml";
  private static final double ACUTE_FROM = -0.3;
  private static final double ACUTE_FROM_IN_SESSION = 0;
  private static final double ACUTE_FROM_IF_UNCLEAR = 0.1;
  private static final double ACUTE_FROM_IN_DOUBT = 0.1;
  private static final double UNCLEAR_FROM = -0.45;

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

  /**
   * Reads the same, and keeps what was learnt, so that the next start need not learn it again.
   *
   * @param cache the folder where it is kept
   */
  public static AcuteWords read(Contents contents, Path cache) {
    var examples = Example.read(contents);
    var triggers = contents.file(TRIGGERS);
    var rules = Rules.read(triggers, "text", Vocabulary.of(examples));
    var file = LearntFile.of(cache, triggers.text() + examples);
    var judgement =
        file.read(rules)
            .orElseGet(
                () -> {
                  var learnt = Judgement.learn(examples, rules);
                  file.write(learnt);
                  return learnt;
                });
    return new AcuteWords(AcuteTexts.read(contents), rules, judgement);
  }

  /** Reads the texts and rules, and learns from the given examples only. */
  static AcuteWords read(Contents contents, List<Example> examples) {
    var rules = Rules.read(contents.file(TRIGGERS), "text", Vocabulary.of(examples));
    return new AcuteWords(AcuteTexts.read(contents), rules, Judgement.learn(examples, rules));
  }

  /**
   * Returns a danger that was heard before.
   *
   * @param id the id of its text; of any other, the one for danger that nobody has described
   */
  public Danger.Acute danger(String id) {
    return new Danger.Acute(texts.of(texts.ids().contains(id) ? id : "danger"));
  }

  /**
   * Judges a message as it was written, in a few milliseconds at most.
   *
   * @param message any text, of any length
   */
  public Danger judge(String message) {
    return judge(message, ACUTE_FROM);
  }

  /**
   * Judges what is written in a guided session. There people write of what is over and of how they
   * are, in the words of danger, so likeness to danger must be stronger than elsewhere. What is
   * left in doubt is unclear.
   *
   * @param message any text, of any length
   */
  public Danger judgeInSession(String message) {
    return judge(message, ACUTE_FROM_IN_SESSION);
  }

  private Danger judge(String message, double acuteFrom) {
    var seen = rules.look(Wording.of(message));
    if (seen.wording().words().isEmpty()) {
      return new Danger.None();
    }
    var kinds = new ArrayList<>(rules.verdicts(seen));
    var isUnclear = kinds.remove(Example.UNCLEAR);
    if (!kinds.isEmpty()) {
      var likest = judgement.kind(seen);
      return acute(kinds.contains(likest) ? likest : kinds.getFirst());
    }
    var strength = judgement.strength(seen);
    if (strength >= Math.max(acuteFrom, needed(seen, isUnclear))) {
      return acute(judgement.kind(seen));
    }
    return isUnclear || strength >= UNCLEAR_FROM ? new Danger.Unclear() : new Danger.None();
  }

  /**
   * Returns how strong the likeness must be; more where words speak for something else than now.
   */
  private double needed(Sighting seen, boolean isUnclear) {
    if (rules.isDoubtful(seen)) {
      return ACUTE_FROM_IN_DOUBT;
    }
    return isUnclear ? ACUTE_FROM_IF_UNCLEAR : ACUTE_FROM;
  }

  private Danger acute(String kind) {
    return new Danger.Acute(texts.of(kind));
  }
}
