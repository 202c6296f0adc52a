package dk.fagfaelle.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many dangers are heard, and how many false alarms that costs, on messages others wrote. */
class AcuteFiguresTests {

  private static final int PARTS = 5;
  private static final long SEED = 7;

  private static final Contents CONTENTS = Contents.builtIn();
  private static final AcuteWords WORDS = AcuteWords.read(CONTENTS);

  @Test
  void hears_the_dangers_it_has_learnt_from() {
    var figures = Figures.of(WORDS, AcuteMessages.read(AcuteMessages.DEVELOPMENT));

    assertThat(figures.recall()).as(figures.toString()).isGreaterThanOrEqualTo(0.98);
    assertThat(figures.falseAlarms()).as(figures.toString()).isLessThanOrEqualTo(0.02);
  }

  /** Each fifth of the set is judged by what was learnt without it. */
  @Test
  @Tag("proof")
  void hears_dangers_in_words_it_has_not_learnt_from() {
    var messages = new ArrayList<>(AcuteMessages.read(AcuteMessages.DEVELOPMENT));
    Collections.shuffle(messages, new Random(SEED));
    var figures =
        IntStream.range(0, PARTS)
            .mapToObj(part -> judgedWithout(part, messages))
            .reduce(new Figures(0, 0, 0, 0), Figures::plus);
    System.out.println("acute, each fifth judged without having learnt from it: " + figures);

    assertThat(figures.recall()).as(figures.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(figures.falseAlarms()).as(figures.toString()).isLessThanOrEqualTo(0.04);
  }

  /**
   * The goal is 0.98 and 0.02; it is not reached yet (docs/benchmarks.md), and must not get worse.
   */
  @Test
  void hears_the_dangers_of_the_half_kept_aside() {
    assumeThat(Files.exists(AcuteMessages.KEPT_ASIDE)).as("the half kept aside is here").isTrue();

    var figures = Figures.of(WORDS, AcuteMessages.read(AcuteMessages.KEPT_ASIDE));
    System.out.println("acute, half kept aside: " + figures);

    assertThat(figures.recall()).as(figures.toString()).isGreaterThanOrEqualTo(0.955);
    assertThat(figures.falseAlarms()).as(figures.toString()).isLessThanOrEqualTo(0.06);
  }

  /** Written by somebody else when everything was learnt; nothing was learnt from it. */
  @Test
  void hears_the_dangers_of_a_second_writer() {
    var messages = AcuteMessages.read(AcuteMessages.SECOND);
    var figures = Figures.of(WORDS, messages);
    System.out.println("acute, second set: " + figures);

    assertThat(figures.recall()).as(figures.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(figures.falseAlarms()).as(figures.toString()).isLessThanOrEqualTo(0.037);
  }

  /** In a session people write of what is over, and of how they are, in the words of danger. */
  @Test
  void hears_danger_in_sessions_and_leaves_feelings_alone() {
    var messages = AcuteMessages.read(AcuteMessages.IN_SESSIONS);
    var figures = Figures.of(WORDS::judgeInSession, messages);
    System.out.println("acute, in sessions: " + figures);

    assertThat(figures.recall()).as(figures.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(figures.falseAlarms()).as(figures.toString()).isLessThanOrEqualTo(0.06);
  }

  @Test
  void leaves_ordinary_questions_alone() {
    var questions =
        CONTENTS.below("knowledge/questions", ".yaml").stream()
            .flatMap(file -> YamlNode.read(file).entries().values().stream())
            .flatMap(section -> section.texts("questions").stream())
            .map(question -> new Example(question, Example.NONE))
            .toList();

    var figures = Figures.of(WORDS, questions);

    assertThat(questions).hasSizeGreaterThan(1000);
    assertThat(figures.falseAlarms()).as(figures.toString()).isLessThanOrEqualTo(0.005);
  }

  private Figures judgedWithout(int part, List<Example> messages) {
    var asked =
        IntStream.range(0, messages.size())
            .filter(place -> place % PARTS == part)
            .mapToObj(messages::get)
            .toList();
    Set<String> unseen = asked.stream().map(it -> it.message().strip()).collect(Collectors.toSet());
    var learnt =
        Example.read(CONTENTS).stream().filter(it -> !unseen.contains(it.message())).toList();
    return Figures.of(AcuteWords.read(CONTENTS, learnt), asked);
  }

  private record Figures(int heard, int dangers, int falsely, int harmless) {

    static Figures of(AcuteWords words, List<Example> messages) {
      return of(words::judge, messages);
    }

    static Figures of(Function<String, Danger> judge, List<Example> messages) {
      var acute = messages.stream().filter(Example::isAcute).toList();
      var harmless = messages.stream().filter(it -> !it.isAcute()).toList();
      return new Figures(
          alarms(judge, acute), acute.size(), alarms(judge, harmless), harmless.size());
    }

    double recall() {
      return heard / (double) dangers;
    }

    double falseAlarms() {
      return falsely / (double) harmless;
    }

    Figures plus(Figures other) {
      return new Figures(
          heard + other.heard,
          dangers + other.dangers,
          falsely + other.falsely,
          harmless + other.harmless);
    }

    private static int alarms(Function<String, Danger> judge, List<Example> messages) {
      return (int)
          messages.stream().filter(it -> judge.apply(it.message()) instanceof Danger.Acute).count();
    }

    @Override
    public String toString() {
      return "%d of %d dangers heard, %d false alarms in %d"
          .formatted(heard, dangers, falsely, harmless);
    }
  }
}
