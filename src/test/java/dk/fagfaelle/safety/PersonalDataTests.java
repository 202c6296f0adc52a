package dk.fagfaelle.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.safety.PersonalData.Judgement;
import dk.fagfaelle.safety.PersonalData.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalDataTests {

  private static final PersonalData PERSONAL_DATA = PersonalData.read(Contents.builtIn());
  private static final Duration LONGEST = Duration.ofMillis(20);

  @ParameterizedTest
  @MethodSource("stopped")
  void what_surely_tells_who_somebody_is_is_stopped(Row row) {
    var judgement = PERSONAL_DATA.judge(row.text());

    assertThat(judgement.kinds()).extracting(Kind::id).contains(row.kind());
    assertThat(judgement.isStopped()).isTrue();
    assertThat(PERSONAL_DATA.redact(row.text())).isEqualTo(row.redacted());
  }

  @ParameterizedTest
  @MethodSource("warned")
  void what_perhaps_tells_who_somebody_is_is_warned_about(Row row) {
    var judgement = PERSONAL_DATA.judge(row.text());

    assertThat(judgement.kinds()).extracting(Kind::id).containsExactly(row.kind());
    assertThat(judgement.isWarned()).isTrue();
    assertThat(PERSONAL_DATA.redact(row.text())).isEqualTo(row.redacted());
  }

  @ParameterizedTest
  @MethodSource("clean")
  void what_tells_nobody_passes_unchanged(String text) {
    assertThat(PERSONAL_DATA.judge(text).kinds()).isEmpty();
    assertThat(PERSONAL_DATA.redact(text)).isEqualTo(text);
  }

  @Test
  void the_workplaces_own_numbers_are_no_personal_data() {
    var ours = PersonalData.read(Contents.builtIn(), Set.of("22 33 44 55"));

    assertThat(ours.judge("ring til bagvagten, 2233 4455").kinds()).isEmpty();
    assertThat(ours.judge("ring til bagvagten, +45 22334455").kinds()).isEmpty();
    assertThat(ours.judge("ring til mor, 22 33 44 56").isStopped()).isTrue();
  }

  @Test
  void a_judgement_tells_kinds_and_never_words() {
    var judgement = PERSONAL_DATA.judge("mette 010190-1234");

    assertThat(judgement.kinds()).containsExactly(Kind.CPR, Kind.NAME);
    assertThat(judgement.toString()).doesNotContain("mette", "1234");
  }

  @Test
  void a_judgement_with_a_certain_find_stops_and_does_not_warn_as_well() {
    var judgement = new Judgement(Set.of(Kind.NAME, Kind.EMAIL));

    assertThat(judgement.isStopped()).isTrue();
    assertThat(judgement.isWarned()).isFalse();
  }

  @Test
  void a_text_that_cannot_be_read_is_stopped_and_hidden_whole() {
    TraceFinder broken =
        text -> {
          throw new IllegalStateException("broken");
        };
    var personalData = new PersonalData(PersonalTerms.read(Contents.builtIn()), List.of(broken));

    assertThat(personalData.judge("hej").kinds()).containsExactly(Kind.UNREADABLE);
    assertThat(personalData.redact("hej")).isEqualTo("[skjult]");
  }

  @Test
  void a_text_in_which_something_is_found_over_and_over_is_hidden_whole() {
    TraceFinder insatiable = _ -> List.of(new Trace(Kind.NAME, 0, 1));
    var personalData =
        new PersonalData(PersonalTerms.read(Contents.builtIn()), List.of(insatiable));

    assertThat(personalData.redact("hej")).isEqualTo("[skjult]");
  }

  @Test
  void redacting_twice_changes_nothing_more() {
    rows("stopped")
        .map(row -> PERSONAL_DATA.redact(row.text()))
        .forEach(once -> assertThat(PERSONAL_DATA.redact(once)).isEqualTo(once));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void the_longest_text_is_read_at_once(String piece) {
    var text = piece.repeat(4_000).substring(0, 4_000);
    // The first readings are the compiler's; the quickest of many is what the work takes.
    var quickest =
        Stream.generate(() -> timeToRead(text)).limit(60).min(Duration::compareTo).orElseThrow();

    System.out.printf("4,000 characters of '%s': %d us%n", piece, quickest.toNanos() / 1_000);
    assertThat(quickest).isLessThan(LONGEST);
  }

  private static Duration timeToRead(String text) {
    var start = System.nanoTime();
    assertThat(PERSONAL_DATA.judge(text)).isNotNull();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  static List<String> longTexts() {
    return List.of(
        "1",
        "0",
        " ",
        "a",
        "A",
        "a@",
        "@",
        ".",
        "-",
        "1 ",
        "01 ",
        "1.",
        "01",
        "+",
        "+1",
        "a ",
        "Ab ",
        "Ab",
        "a.",
        "a@a.",
        "snabel ",
        "at ",
        "punktum ",
        "a punktum ",
        "(at)",
        "a(at)",
        "elmevej ",
        "elmevej 1 ",
        "Vej ",
        "1 vej ",
        "8000 ",
        "cpr ",
        "cpr 1 ",
        "mette ",
        "Mette-",
        "hun hedder ",
        "borgeren ",
        "010190",
        "010190-",
        "010190 1",
        "010190A",
        "1 januar ",
        "\n",
        "\u200b",
        "1\u200b",
        "a\u030a",
        "\ufdfa",
        "\ud800",
        "\ud835\udfce",
        "-a",
        "'a");
  }

  static Stream<Row> stopped() {
    return rows("stopped");
  }

  static Stream<Row> warned() {
    return rows("warned");
  }

  static Stream<String> clean() {
    return nodes("clean").stream().map(YamlNode::text);
  }

  private static Stream<Row> rows(String table) {
    return nodes(table).stream()
        .map(node -> new Row(node.text("text"), node.text("kind"), node.text("redacted")));
  }

  private static List<YamlNode> nodes(String table) {
    return new ArrayList<>(
        YamlNode.read(Contents.builtIn().file("privacy/" + table + ".yaml")).items());
  }

  record Row(String text, String kind, String redacted) {}
}
