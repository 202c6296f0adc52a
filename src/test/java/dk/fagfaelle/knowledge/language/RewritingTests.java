package dk.fagfaelle.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RewritingTests {

  private static final Rewriting HOUSE = Language.read(Contents.builtIn()).rewriting();

  private static final Map<String, String> FILES =
      Map.of(
          "stopwords",
          "[og, vi, en]",
          "compounds",
          "{parts: [vagt, plan], exceptions: []}",
          "drugs",
          "[truxal]",
          "pointing",
          "{words: [hvad]}",
          "misspellings",
          "[{right: debriefing, wrong: [debreifing, de brifing]}]",
          "abbreviations",
          """
          - {short: DAT, long: [dialektisk adfærdsterapi]}
          - {short: KAT, long: [terapi], note: Et dyr.}
          """,
          "synonyms",
          """
          - {term: kædeanalyse, same: [gennemgang af episode], related: [mestring]}
          - {term: alene på vagt, same: [alenevagt], related: []}
          - {term: vagt, same: [tjeneste], related: []}
          """);

  private static final Rewriting REWRITING = Language.read(contents()).rewriting();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en debreifing i morgen?   | en debriefing i morgen
          DE BRIFING                | debriefing
          debriefing                | debriefing
          vi har det godt           | vi har det godt
          """)
  void a_known_misspelling_is_mended(String typed, String mended) {
    assertThat(REWRITING.rewrite(typed).text()).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hvad er DAT               | dialektisk adfærdsterapi
          hvad er dat               | dialektisk adfærdsterapi
          lav en kædeanalyse        | gennemgang af episode
          en gennemgang af episode  | kædeanalyse
          jeg er alene på vagt      | alenevagt
          jeg er på vagt            | tjeneste
          """)
  void what_means_the_same_is_looked_for_too(String typed, String same) {
    assertThat(REWRITING.rewrite(typed).same()).containsExactly(same);
  }

  @Test
  void what_lies_near_is_kept_apart_from_what_means_the_same() {
    assertThat(REWRITING.rewrite("kædeanalyse").related()).containsExactly("mestring");
  }

  @Test
  void an_abbreviation_with_a_note_is_not_written_out() {
    assertThat(REWRITING.rewrite("vi har en kat").same()).isEmpty();
  }

  @Test
  void what_was_typed_is_not_said_twice() {
    assertThat(REWRITING.rewrite("kædeanalyse, gennemgang af episode").same()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void what_must_be_told_apart_is_never_merged(String one, String other) {
    var rewritten = HOUSE.rewrite(one);

    assertThat(rewritten.same()).doesNotContain(other);
    assertThat(rewritten.text()).isNotEqualTo(other);
  }

  static Stream<Arguments> pairs() {
    var file = Contents.builtIn().file("knowledge/language/distinct.yaml");
    return YamlNode.read(file).items().stream().flatMap(item -> pairsOf(item.texts("terms")));
  }

  private static Stream<Arguments> pairsOf(List<String> terms) {
    return terms.stream()
        .flatMap(
            one ->
                terms.stream()
                    .filter(other -> !other.equals(one))
                    .map(other -> Arguments.of(one, other)));
  }

  private static Contents contents() {
    return (folder, ending) ->
        FILES.entrySet().stream()
            .map(
                it -> new ContentFile("knowledge/language/" + it.getKey() + ".yaml", it.getValue()))
            .filter(file -> file.path().startsWith(folder) && file.path().endsWith(ending))
            .toList();
  }
}
