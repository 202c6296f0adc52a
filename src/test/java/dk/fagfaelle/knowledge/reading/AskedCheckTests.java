package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Fault;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskedCheckTests {

  private static final String PATH = "knowledge/cards/methods/a.md";

  @Test
  void forty_questions_and_fifteen_keywords_are_enough() {
    assertThat(faults(list("questions", 40) + list("keywords", 15))).isEmpty();
  }

  @Test
  void one_too_few_is_told_where_the_key_stands_with_how_many_there_should_be() {
    assertThat(faults("id: a\n" + list("questions", 39) + list("keywords", 14)))
        .containsExactly(
            Fault.of(PATH, 3, "asked-too-little", "questions", "39", "40"),
            Fault.of(PATH, 43, "asked-too-little", "keywords", "14", "15"));
  }

  @Test
  void what_stands_there_twice_counts_once() {
    var twice = list("keywords", 14) + "  - nummer 0\n";

    assertThat(faults(list("questions", 40) + twice))
        .containsExactly(Fault.of(PATH, 43, "asked-too-little", "keywords", "14", "15"));
  }

  @Test
  void a_card_that_asks_nothing_is_told_where_it_begins() {
    assertThat(faults("id: a\n" + list("keywords", 15)))
        .containsExactly(Fault.of(PATH, 2, "asked-too-little", "questions", "0", "40"));
  }

  private static List<Fault> faults(String head) {
    return new AskedCheck().faults(FewFiles.none().and(PATH, "---\n" + head + "---\nSvar."));
  }

  private static String list(String key, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  - nummer " + i + "\n")
        .collect(Collectors.joining("", key + ":\n", ""));
  }
}
